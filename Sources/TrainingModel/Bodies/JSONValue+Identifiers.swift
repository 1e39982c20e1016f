internal import Curriculum
public import LearningRecord

// How identifiers stand in bodies: each is a string, read back by its own rule.

extension JSONValue {
  var person: PersonID? { string.flatMap(PersonID.init) }
  var writer: WriterID? { string.flatMap(WriterID.init) }
  var lesson: LessonID? { string.flatMap(LessonID.init) }
  var module: ModuleID? { string.flatMap(ModuleID.init) }
  var activity: ActivityID? { string.flatMap(ActivityID.init) }
  var competence: CompetenceCode? { string.flatMap(CompetenceCode.init) }
  var entity: EntityID? { string.flatMap(EntityID.init) }
  var day: Day? { string.flatMap(Day.init) }
  var event: EventID? { string.flatMap(EventID.init(text:)) }

  /// Writer → place in its sequence, as `{"<writer>":3}`.
  var places: [WriterID: Int]? {
    guard let members = object?.members else { return nil }
    var places: [WriterID: Int] = [:]
    for member in members {
      guard let writer = WriterID(member.name), let place = member.value.integer, place >= 0 else {
        return nil
      }
      places[writer] = place
    }
    return places
  }

  /// Writer → place in its sequence, in the order of the writers.
  static func places(_ places: [WriterID: Int]) -> JSONValue {
    .object(
      JSONObject(
        places.sorted { $0.key < $1.key }.map { .init($0.key.text, .integer($0.value)) }))
  }
}

extension EventID {
  /// Returns `nil` unless `text` is a writer and a sequence joined by `:`.
  init?(text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let writer = WriterID(String(parts[0])), let sequence = Int(parts[1]),
      sequence > 0
    else { return nil }
    self.init(writer: writer, sequence: sequence)
  }

  /// The writer and the sequence, joined by `:`.
  public var text: String { "\(writer.text):\(sequence)" }
}
