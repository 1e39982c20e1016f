import LearningRecord
import RecordExchange
import TrainingModel

/// Keeps an assignment in the school's record and makes the files that carry it.
struct AssignmentWriting {
  let desk: SchoolDesk

  /// Writes `assignment` into the record.
  ///
  /// - Throws: `StorageError`.
  /// - Returns: The new entity's name.
  func keep(_ assignment: Assignment) throws -> EntityID {
    let id = desk.newEntity()
    try desk.write { author in [try author.revision(of: id, assignment, at: desk.clock)] }
    return id
  }

  /// Saves the files for `audience`: one for everybody, or one for each person, so that nobody sees
  /// what colleagues were given.
  ///
  /// - Throws: `FileTrouble`.
  func save(for audience: Assignment.Audience, toFolder folder: String? = nil) throws -> [Delivery]
  {
    switch audience {
    case .everybody:
      let name = desk.phrases.assignmentFileName
      return [try desk.save(groupRevisions, as: .assignment, for: name, toFolder: folder)]
    case .people(let people):
      return try people.enumerated().map { index, person in
        try TeacherFile(desk: desk, teacher: person)
          .save(toFolder: folder, moreFollow: index + 1 < people.count)
      }
    }
  }

  /// What is for everybody, after those who wrote it and all mentors: nothing about one teacher alone.
  private var groupRevisions: [Revision] {
    let assignments = desk.model.revisions.filter { revision in
      revision.key.kind == Assignment.kind
        && desk.model.entry(revision.key.id, of: Assignment.self)?.body.audience == .everybody
    }
    return desk.introductions(for: assignments) + assignments.sorted { $0.id < $1.id }
  }
}
