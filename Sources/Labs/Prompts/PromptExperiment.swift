public import Curriculum

/// Improving a request to an AI until simple rules see enough of the four principles in it.
public struct PromptExperiment: Experiment {
  public let plan: PromptPlan
  public let language: Language
  public private(set) var text: String
  /// How many principles the teacher believed the first request to meet.
  public private(set) var guess: Int?
  /// How often the request was changed.
  public private(set) var changes = 0

  /// A request longer than this no longer fits on a screen.
  public static let longestText = 700

  init(_ plan: PromptPlan, in language: Language) {
    self.plan = plan
    self.language = language
    text = plan.start
  }

  /// What the rules see in the request as it stands.
  public var rating: PromptRating { PromptRating(text, in: language) }

  var request: LabRequest {
    if guess == nil { return .entry(.howManyPrinciples, .guess) }
    return .menu([.entry(.add), .entry(.write), .finish])
  }

  mutating func apply(_ command: LabCommand) -> LabSlip? {
    switch command.verb {
    case .guess:
      guard let number = Int(command.argument), (1...4).contains(number) else {
        return .notInRange(lowest: 1, highest: 4)
      }
      guess = number
    case .write, .add:
      let next = command.verb == .add ? text + " " + command.argument : command.argument
      guard Words.of(command.argument).count >= 2 else { return .tooShort }
      guard next.count <= Self.longestText else { return .noneLeft(most: Self.longestText) }
      text = next
      changes += 1
    default: return .notAChoice(command.verb.rawValue)
    }
    return nil
  }

  var reasons: [ExerciseReason] {
    guard text != plan.start else { return [ExerciseReason("request-unchanged")] }
    let rating = rating
    var reasons: [ExerciseReason] = []
    if rating.privateDetail != nil { reasons.append(ExerciseReason("private-detail")) }
    let isShort = rating.metCount < plan.least
    for principle in PromptPrinciple.allCases where !rating.meets(principle) {
      guard isShort || plan.must.contains(principle) else { continue }
      let seen = PromptSign.signs(of: principle).compactMap { rating.seen[$0] }
      reasons.append(
        ExerciseReason(
          "\(principle.rawValue)-missing",
          seen: [
            "seen": seen.map { "\"\($0)\"" }.joined(separator: ", "),
            "count": "\(rating.metCount)", "least": "\(plan.least)",
          ]))
    }
    return reasons
  }

  var measures: [String: Int] { ["principleCount": rating.metCount, "changeCount": changes] }
}
