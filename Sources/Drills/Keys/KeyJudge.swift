public import Curriculum

/// Judges what was pressed against what was asked.
public enum KeyJudge {
  /// Judges a whole script: the first difference is the first reason.
  public static func verdict(on script: KeyScript, for task: KeysTask) -> ExerciseVerdict {
    guard !script.answers.isEmpty else { return .notYet([ExerciseReason("nothing-pressed")]) }
    var reasons = zip(task.steps, script.answers).compactMap { reason(for: $1, at: $0) }
    let left = task.steps.count - script.answers.count
    if left > 0 { reasons.append(ExerciseReason("keys-left", seen: ["count": "\(left)"])) }
    if left < 0 { reasons.append(ExerciseReason("keys-over", seen: ["count": "\(-left)"])) }
    return reasons.isEmpty ? .right : .notYet(reasons)
  }

  /// Why `answer` is not what `step` asks; `nil` when it is.
  public static func reason(for answer: KeyAnswer, at step: KeyStep) -> ExerciseReason? {
    var seen = ["use": step.use]
    let right = step.rightKeys
    seen["wanted"] = right.first?.caption ?? step.key
    switch answer {
    case .unknown(let text):
      seen["typed"] = text
      return ExerciseReason("no-key", seen: seen)
    case .pasted(let text):
      guard step.way == .paste else { return ExerciseReason("pasted-not-pressed", seen: seen) }
      guard text.singleBlanks != step.text.singleBlanks else { return nil }
      seen["pasted"] = String(text.singleBlanks.prefix(40))
      seen["text"] = step.text
      return ExerciseReason("pasted-other", seen: seen)
    case .key(let key):
      guard !right.contains(where: { !$0.isToldApart(from: key) }) else { return nil }
      seen["pressed"] = key.caption
      return ExerciseReason(name(for: key, at: step, right.first), seen: seen)
    }
  }

  private static func name(for key: PressedKey, at step: KeyStep, _ right: PressedKey?) -> String {
    let mistake = step.mistakes.first { mistake in
      PressedKey(name: mistake.key).map { !$0.isToldApart(from: key) } ?? false
    }
    if let mistake { return mistake.reason }
    guard let right, key.key == right.key else { return "other-key" }
    return key.modifiers.isEmpty ? "modifier-missing" : "other-modifier"
  }
}

extension KeyStep {
  /// The keys that are right here, the one to teach first.
  public var rightKeys: [PressedKey] { ([key] + also).compactMap(PressedKey.init(name:)) }
}

extension String {
  /// Without blanks at the ends, and with one between words: what a mouse marks is never exact.
  fileprivate var singleBlanks: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
