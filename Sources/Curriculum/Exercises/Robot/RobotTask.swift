/// A task of this kind: a robot to programme.
public struct RobotTask: Hashable, Sendable {
  public var mode: RobotMode
  /// What lies about, such as `buku`; empty where the robot's own word will do.
  public var thing: String
  /// The same in both languages: programs may say so instead of the robot's own word.
  public var thingNames: [String]
  /// The first one is shown; never empty in a description that was read without findings.
  public var stages: [RobotStage]
  /// What the teacher starts from, in either language.
  public var starter: String
  /// Lines to put in order, in the order in which they are offered; some may be of no use.
  public var lines: [String]
  /// Whether the teacher says where the robot will stand before it runs.
  public var asksPrediction: Bool
  /// How many lines the program may have, blank ones and remarks apart.
  public var mostLines: Int?
  public var required: [RobotConstruct]
  public var forbidden: [RobotConstruct]
  /// Steps after which the robot is stopped.
  public var stepLimit: Int

  public static let usualStepLimit = 500
  static let mostStages = 8

  /// Makes a task.
  public init(
    mode: RobotMode = .write, thing: String = "", thingNames: [String] = [], stages: [RobotStage],
    starter: String = "",
    lines: [String] = [], asksPrediction: Bool = false, mostLines: Int? = nil,
    required: [RobotConstruct] = [], forbidden: [RobotConstruct] = [],
    stepLimit: Int = Self.usualStepLimit
  ) {
    self.mode = mode
    self.thing = thing
    self.thingNames = thingNames.isEmpty && !thing.isEmpty ? [thing] : thingNames
    self.stages = stages
    self.starter = starter
    self.lines = lines
    self.asksPrediction = asksPrediction
    self.mostLines = mostLines
    self.required = required
    self.forbidden = forbidden
    self.stepLimit = stepLimit
  }
}

extension RobotTask {
  /// Reads `task`.
  init(_ fields: FieldReader) {
    let goals: [RobotGoal] = fields.choices("goals")
    let facing: RobotHeading? = fields.has("facing") ? fields.choice("facing") : nil
    self.init(
      mode: fields.choice("mode", default: .write) ?? .write,
      thing: fields.optionalWords("thing") ?? "",
      thingNames: fields.fields("thing").map { thing in
        Language.allCases.map { thing.text($0.rawValue) }
      } ?? [],
      stages: fields.list("maps").compactMap { RobotStage($0, goals: goals, facing: facing) },
      starter: fields.optionalText("starter") ?? "",
      lines: fields.texts("lines"),
      asksPrediction: fields.flag("predict"),
      mostLines: fields.has("most-lines") ? fields.integer("most-lines", in: 1...200) : nil,
      required: fields.choices("must-use"),
      forbidden: fields.choices("must-not-use"),
      stepLimit: fields.integer("step-limit", in: 1...1_000_000, default: RobotTask.usualStepLimit))
    reportGaps(fields)
  }

  /// What a mode needs and the description does not give.
  private func reportGaps(_ fields: FieldReader) {
    if !fields.has("maps") { fields.report(.missing(key: "maps")) }
    if stages.count > Self.mostStages {
      fields.report(
        .unusable(key: "maps", reason: "at most \(Self.mostStages) maps"), at: "maps")
    }
    if stages.first?.isHidden == true {
      fields.report(.unusable(key: "maps", reason: "the first map cannot be hidden"), at: "maps")
    }
    switch mode {
    case .write: break
    case .debug, .predict:
      if starter.isEmpty { fields.report(.missing(key: "starter")) }
    case .parsons:
      if lines.count < 2 { fields.report(.missing(key: "lines")) }
    }
    if mode == .predict {
      if stages.count > 1 {
        fields.report(.unusable(key: "maps", reason: "predicting needs one map"), at: "maps")
      }
    } else if stages.contains(where: { $0.goals.isEmpty && $0.facing == nil }) {
      fields.report(.missing(key: "goals"))
    }
  }
}
