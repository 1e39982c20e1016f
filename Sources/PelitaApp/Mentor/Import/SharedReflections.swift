import RecordExchange
import TrainingModel

/// The reflections that a teacher chose to send, as revisions for teacher and mentor alone.
struct SharedReflections {
  /// The record takes texts of 20,000 bytes.
  private static let longestText = 5_000

  let progress: ProgressFile

  /// What the record does not hold yet; importing twice writes nothing.
  func revisions(at desk: SchoolDesk, by author: inout Author) throws -> [Revision] {
    guard let school = desk.school else { return [] }
    let teacher = progress.file.header.person
    var revisions: [Revision] = []
    for note in progress.notes where !note.text.isEmpty {
      let reflection = SharedReflection(
        teacher: teacher, note: String(note.id.prefix(100)), lesson: note.lesson,
        activity: note.activity, writtenMilliseconds: note.writtenMilliseconds,
        text: String(note.text.prefix(Self.longestText)))
      let id = reflection.entity(in: school.id)
      let entry: Entry<SharedReflection>? = desk.model.entry(id)
      guard entry?.body != reflection else { continue }
      revisions.append(
        try author.revision(
          of: id, reflection, inPlaceOf: entry, about: teacher, at: desk.clock))
    }
    return revisions
  }
}
