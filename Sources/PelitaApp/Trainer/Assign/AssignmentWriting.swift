import Cryptography
import LearningRecord
import RecordExchange
import TrainingModel
import Workbench

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
    case .everybody: [try saveForEverybody(toFolder: folder)]
    case .people(let people):
      try people.map { try TeacherFile(desk: desk, teacher: $0).save(toFolder: folder) }
    }
  }

  private func saveForEverybody(toFolder folder: String?) throws -> Delivery {
    let key = try desk.surroundings.deviceKey().signingKey
    let name = desk.model.person(desk.me)?.body.name ?? "Pelita"
    let header = ExchangeHeader(
      kind: .assignment, who: name, person: desk.me, writer: desk.writer,
      deviceKey: key.publicKey, createdMilliseconds: desk.surroundings.now(),
      madeBy: "Pelita " + Program.version)
    return try desk.surroundings.places.deliver(
      RevisionFile.encode(header: header, revisions: groupRevisions, key: key),
      as: FileName.text(for: desk.phrases.assignmentFileName, on: CalendarDay(desk.today)),
      toFolder: folder)
  }

  /// What is for everybody, after the people who wrote it: nothing about one teacher alone.
  private var groupRevisions: [Revision] {
    let assignments = desk.model.revisions.filter { revision in
      revision.key.kind == .assignment
        && desk.model.entry(revision.key.id, of: Assignment.self)?.body.audience == .everybody
    }
    let authors = Set(assignments.map { EntityID($0.header.author) })
    let people = desk.model.revisions.filter { revision in
      revision.key.kind == .person && authors.contains(revision.key.id)
    }
    return people.sorted { $0.id < $1.id } + assignments.sorted { $0.id < $1.id }
  }
}
