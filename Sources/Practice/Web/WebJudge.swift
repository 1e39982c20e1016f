public import Curriculum

/// Judges a code that was typed back from a page.
public struct WebJudge {
  private let codes: WebCode
  private let stages: [String]

  /// What can be said about any code; a stage's own reason is `stage-` and its name.
  public enum Reason: String, Hashable, CaseIterable, Sendable {
    case noCode = "no-code"
    /// One sign differs.
    case nearly
    case otherCode = "other-code"
  }

  /// Makes a judge over `stages`, of which the last is the aim.
  public init(stages: [String], codes: WebCode) {
    self.stages = stages
    self.codes = codes
  }

  /// Whether `typed` is the last stage's code.
  public func verdict(on typed: String) -> ExerciseVerdict {
    let sought = WebCode.folded(typed)
    guard !sought.isEmpty, let aim = stages.last else { return miss(.noCode) }
    if sought == WebCode.folded(codes.code(aim)) { return .right }
    // The latest stage first: two stages never share a code in practice, but then it is kinder.
    if let stage = stages.dropLast().last(where: { WebCode.folded(codes.code($0)) == sought }) {
      return .notYet([ExerciseReason("stage-" + stage, seen: ["code": typed])])
    }
    let isNear = stages.contains { Self.differences(WebCode.folded(codes.code($0)), sought) == 1 }
    return miss(isNear ? .nearly : .otherCode, typed)
  }

  private func miss(_ reason: Reason, _ typed: String = "") -> ExerciseVerdict {
    .notYet([ExerciseReason(reason.rawValue, seen: ["code": typed])])
  }

  /// How many signs differ; codes of another length are other codes.
  private static func differences(_ one: String, _ other: String) -> Int? {
    guard one.count == other.count else { return nil }
    return zip(one, other).count { $0 != $1 }
  }
}
