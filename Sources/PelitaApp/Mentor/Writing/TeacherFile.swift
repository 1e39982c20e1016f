import LearningRecord
import RecordExchange
import TrainingModel

/// A file for one teacher: replies and records about them, and what is assigned to them.
struct TeacherFile {
  let desk: SchoolDesk
  let teacher: PersonID

  /// Whether there is anything to hand over.
  var isEmpty: Bool { !revisions.contains { $0.key.kind != Person.kind } }

  /// The revisions that the teacher is to see, those who wrote them first.
  private var revisions: [Revision] {
    let readable = desk.model.readable(by: teacher).revisions.filter(concernsTeacher)
    let authors = Set(readable.map(\.header.author))
    let people = desk.model.revisions.filter { revision in
      revision.key.kind == Person.kind && authors.contains { EntityID($0) == revision.key.id }
    }
    return (people + readable).sorted {
      ($0.key.kind != Person.kind ? 1 : 0, $0.id) < ($1.key.kind != Person.kind ? 1 : 0, $1.id)
    }
  }

  private func concernsTeacher(_ revision: Revision) -> Bool {
    switch revision.key.kind {
    case Reply.kind, MentoringText.kind: true
    case Assignment.kind:
      desk.model.entry(revision.key.id, of: Assignment.self)?.body.concerns(teacher) ?? false
    default: false
    }
  }

  /// Saves the file on the only flash disk, in `folder`, or in the folder Pelita.
  ///
  /// - Throws: `FileTrouble`.
  func save(toFolder folder: String? = nil, moreFollow: Bool = false) throws -> Delivery {
    try desk.save(
      revisions, as: .assignment, for: desk.name(of: teacher), toFolder: folder,
      moreFollow: moreFollow)
  }
}
