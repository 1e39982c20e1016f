import LearningRecord
import TrainingModel

/// What a mentor writes, each as the revisions that say it.
struct MentorWriting {
  let desk: SchoolDesk

  /// Replies to the newest of the requests in `need`, and settles the others with it.
  func reply(_ text: String, to need: HelpNeed) throws {
    try desk.write { author in
      try need.requests.map { request in
        try author.revision(
          of: desk.newEntity(),
          Reply(
            teacher: need.person, request: request, lesson: need.difficulty.lesson,
            activity: need.difficulty.activity, text: text),
          about: need.person, at: desk.clock)
      }
    }
  }

  /// Marks what the record knows of a difficulty as seen to.
  func handled(_ need: HelpNeed) throws {
    guard let school = desk.school else { return }
    var upTo: [WriterID: Int] = [:]
    for event in need.signals.flatMap(\.evidence) {
      upTo[event.writer] = max(upTo[event.writer] ?? 0, event.sequence)
    }
    let mark = Handled(teacher: need.person, difficulty: need.difficulty, upTo: upTo)
    let id = mark.entity(in: school.id)
    let entry: Entry<Handled>? = desk.model.entry(id)
    let joined = entry.flatMap { $0.body.joined(with: mark) } ?? mark
    try desk.write { author in
      [
        try author.revision(
          of: id, joined, inPlaceOf: entry, about: need.person, at: desk.clock)
      ]
    }
  }

  /// Adds somebody from whom no file has come.
  func add(teacher name: String) throws -> PersonID {
    let id = desk.newEntity()
    guard let person = id.person else { preconditionFailure("a person's id has an entity's form") }
    try desk.write { author in
      [try author.revision(of: id, Person(name: name), at: desk.clock)]
    }
    return person
  }
}
