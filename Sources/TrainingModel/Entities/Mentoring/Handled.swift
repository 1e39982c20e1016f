public import LearningRecord

/// That a mentor has seen to a teacher's difficulty: mentor scope.
///
/// It holds until the teacher's record shows something newer than `upTo`.
public struct Handled: EntityBody {
  public static let kind = EntityKind(known: "mentor.handled")
  public static let plural = "handled"

  public var teacher: PersonID
  public var difficulty: Difficulty
  /// How much of the teacher's record the mentor knew.
  public var upTo: [WriterID: Int]

  /// Makes a mark.
  public init(teacher: PersonID, difficulty: Difficulty, upTo: [WriterID: Int]) {
    self.teacher = teacher
    self.difficulty = difficulty
    self.upTo = upTo
  }

  /// The entity of this difficulty, whoever sees to it.
  public func entity(in school: EntityID) -> EntityID {
    EntityID(
      school: school, kind: Self.kind, key: [teacher.text, difficulty.json.compactText])
  }

  /// One teacher and one difficulty.
  public var sameness: [String]? { [teacher.text, difficulty.json.compactText] }

  /// Takes its members.
  public init(reading fields: inout BodyReader) throws(BodyProblem) {
    teacher = try fields.take("teacher", \.person)
    difficulty = try fields.take("difficulty", Difficulty.init(json:))
    upTo = try fields.take("upTo", \.places)
  }

  /// Adds its members.
  public func write(to object: inout JSONObject) {
    object.append("teacher", .string(teacher.text))
    object.append("difficulty", difficulty.json)
    object.append("upTo", .places(upTo))
  }

  /// What either mentor had seen is seen to.
  public func joined(with other: Handled) -> Handled? {
    Handled(
      teacher: teacher, difficulty: difficulty,
      upTo: upTo.merging(other.upTo, uniquingKeysWith: max))
  }

  /// Whether it covers everything in `evidence`.
  public func covers(_ evidence: [EventID]) -> Bool {
    evidence.allSatisfy { $0.sequence <= upTo[$0.writer, default: 0] }
  }
}
