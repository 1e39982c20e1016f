public import LearningRecord

/// What was seen and agreed at a mentoring: mentor scope; the teacher can read it.
public struct MentoringText: EntityBody {
  public static let kind = EntityKind(known: "mentor.text")
  public static let plural = "mentoringTexts"

  public var teacher: PersonID
  /// The fact in school scope that this belongs to.
  public var fact: EntityID
  /// What it was about, when a difficulty led to it.
  public var trigger: Difficulty?
  /// The attempts that were looked at.
  public var evidence: [EventID]
  public var observed: String
  public var agreed: String
  /// When to meet or look again.
  public var nextDay: Day?
  /// What came of it when it was looked at again.
  public var outcome: String

  /// Makes a text.
  public init(
    teacher: PersonID, fact: EntityID, trigger: Difficulty? = nil, evidence: [EventID] = [],
    observed: String, agreed: String = "", nextDay: Day? = nil, outcome: String = ""
  ) {
    self.teacher = teacher
    self.fact = fact
    self.trigger = trigger
    self.evidence = evidence
    self.observed = observed
    self.agreed = agreed
    self.nextDay = nextDay
    self.outcome = outcome
  }

  /// Takes its members.
  public init(reading fields: inout BodyReader) throws(BodyProblem) {
    teacher = try fields.take("teacher", \.person)
    fact = try fields.take("fact", \.entity)
    trigger = try fields.takeOptional("trigger", Difficulty.init(json:))
    evidence = try fields.takeList("evidence", \.event)
    observed = try fields.takeText("observed")
    agreed = try fields.takeText("agreed")
    nextDay = try fields.takeOptional("next", \.day)
    outcome = try fields.takeText("outcome")
  }

  /// Adds its members.
  public func write(to object: inout JSONObject) {
    object.append("teacher", .string(teacher.text))
    object.append("fact", .string(fact.text))
    object.append("trigger", trigger?.json)
    object.append("evidence", texts: evidence.map(\.text))
    object.append("observed", text: observed)
    object.append("agreed", text: agreed)
    object.append("next", optionalText: nextDay?.text)
    object.append("outcome", text: outcome)
  }
}
