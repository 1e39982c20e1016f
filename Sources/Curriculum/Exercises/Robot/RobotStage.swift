/// One map of a task with what must be true on it in the end.
public struct RobotStage: Hashable, Sendable {
  public var map: RobotMap
  public var goals: [RobotGoal]
  /// Where the robot must look in the end; `nil` when that does not matter.
  public var facing: RobotHeading?
  /// A hidden map is shown only after a program missed on it.
  public var isHidden: Bool

  /// Makes a stage.
  public init(
    map: RobotMap, goals: [RobotGoal] = [], facing: RobotHeading? = nil, isHidden: Bool = false
  ) {
    self.map = map
    self.goals = goals
    self.facing = facing
    self.isHidden = isHidden
  }
}

extension RobotStage {
  /// Reads an entry of `maps`; `goals` and `facing` stand for those of the task.
  init?(_ fields: FieldReader, goals: [RobotGoal], facing: RobotHeading?) {
    let drawing = fields.text("map")
    let carried = fields.integer("carries", in: 0...RobotMap.mostCarried, default: 0)
    isHidden = fields.flag("hidden")
    self.goals = fields.has("goals") ? fields.choices("goals") : goals
    self.facing = fields.has("facing") ? fields.choice("facing") : facing
    do throws(RobotMapError) {
      map = try RobotMap(drawing: drawing, carried: carried)
    } catch {
      fields.report(.unusable(key: "map", reason: error.reason), at: "map")
      return nil
    }
    reportImpossibleGoals(fields)
  }

  private func reportImpossibleGoals(_ fields: FieldReader) {
    if goals.contains(.atGoal), !map.squares.contains(where: \.isGoal) {
      fields.report(.unusable(key: "map", reason: "at-goal needs a goal T on the map"), at: "map")
    }
    if goals.contains(.allPlaced), !map.squares.contains(where: \.isMark) {
      fields.report(
        .unusable(key: "map", reason: "all-placed needs a mark + on the map"), at: "map")
    }
  }
}

extension FieldReader {
  /// A list of values of `Choice`, by their raw values; empty when absent.
  func choices<Choice: RawRepresentable & CaseIterable>(_ key: String) -> [Choice]
  where Choice.RawValue == String {
    texts(key).compactMap { text in
      if let choice = Choice(rawValue: text) { return choice }
      report(.notOneOf(key: key, choices: Choice.allCases.map(\.rawValue)), at: key)
      return nil
    }
  }
}
