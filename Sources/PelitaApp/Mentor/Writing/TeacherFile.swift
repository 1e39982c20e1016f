import LearningRecord
import RecordExchange
import TrainingModel

/// A file for one teacher: replies and records about them, and what is assigned to them.
struct TeacherFile {
  let desk: SchoolDesk
  let teacher: PersonID

  /// Whether there is anything to hand over.
  var isEmpty: Bool { readable.isEmpty }

  /// The revisions that the teacher is to see, those who wrote them and all mentors first.
  private var revisions: [Revision] {
    let readable = readable
    let same = desk.model.entries(of: SamePerson.self)
      .filter { desk.model.identities.areOne($0.body.person, teacher) }
      .flatMap { desk.model[EntityKey(kind: SamePerson.kind, id: $0.id)]?.heads ?? [] }
    let told = readable + same
    return desk.introductions(for: told) + told.sorted { $0.id < $1.id }
  }

  private var readable: [Revision] {
    let ids = desk.model.identities.members(teacher)
    return Array(
      Set(ids.flatMap { desk.model.readable(by: $0).revisions.filter { concerns($0, ids) } }))
  }

  private func concerns(_ revision: Revision, _ ids: [PersonID]) -> Bool {
    switch revision.key.kind {
    case Reply.kind, MentoringText.kind: return true
    case Assignment.kind:
      let body = desk.model.entry(revision.key.id, of: Assignment.self)?.body
      return ids.contains { body?.concerns($0) ?? false }
    default: return false
    }
  }

  /// Saves the file on the only flash disk, in `folder`, or in the folder Pelita.
  ///
  /// - Throws: `FileTrouble`.
  func save(toFolder folder: String? = nil, moreFollow: Bool = false) throws -> Delivery {
    try desk.save(
      revisions, as: .assignment, for: desk.name(of: teacher), toFolder: folder,
      readers: SchoolReaders([teacher], at: desk), moreFollow: moreFollow)
  }
}
