public import Curriculum

/// Judges a filled form field by field.
public struct FormJudge {
  private let task: FormTask
  private let form: FormText

  /// Makes a judge.
  public init(task: FormTask, form: FormText) {
    self.task = task
    self.form = form
  }

  /// Whether every check holds, and what to say when not: at most one thing about each field.
  public var verdict: ExerciseVerdict {
    guard !form.values.isEmpty else {
      return .notYet([ExerciseReason(FormReason.formEmpty.rawValue)])
    }
    let reasons = task.fields.compactMap { field in
      field.checks.lazy.compactMap { reason($0, field) }.first
    }
    return reasons.isEmpty ? .right : .notYet(reasons)
  }

  private func reason(_ check: FormCheck, _ field: FormField) -> ExerciseReason? {
    guard let (reason, part) = miss(check.rule, form[field.name]) else { return nil }
    return ExerciseReason(
      check.reason ?? reason.rawValue, seen: ["field": field.label, "part": part])
  }

  /// What is missed, and the part of the field that is meant.
  private func miss(_ rule: FormCheck.Rule, _ value: String) -> (FormReason, String)? {
    switch rule {
    case .filled: value.isEmpty ? (.fieldEmpty, "") : nil
    case .empty: value.isEmpty ? nil : (.fieldNotEmpty, value)
    case .address: value.entries.first { !$0.isAddress }.map { (.notAnAddress, $0) }
    case .addresses(let wanted): difference(value, wanted, .addressMissing, .addressExtra)
    case .entries(let wanted): difference(value, wanted, .attachmentMissing, .attachmentExtra)
    case .most(let count): value.entries.count > count ? (.tooMany, value) : nil
    case .holds(let parts):
      parts.first { !$0.contains { value.lowercased().contains($0.lowercased()) } }
        .map { (.lacksPart, $0.first ?? "") }
    case .avoids(let words): words.first(where: value.holdsWord).map { (.avoidPart, $0) }
    case .words(let range): length(value, range)
    case .choice(let choices):
      choices.contains { $0.squashed == value.squashed } ? nil : (.otherChoice, value)
    case .mentioned(let other, let words): mention(value, in: form[other], words)
    case .calm: value.isShouted ? (.allCapitals, value) : nil
    }
  }

  private func difference(
    _ value: String, _ wanted: [String], _ missing: FormReason, _ extra: FormReason
  ) -> (FormReason, String)? {
    let (found, sought) = (value.entries.map { $0.lowercased() }, wanted.map { $0.lowercased() })
    if let lacking = sought.first(where: { !found.contains($0) }) { return (missing, lacking) }
    return found.first { !sought.contains($0) }.map { (extra, $0) }
  }

  private func length(_ value: String, _ range: ClosedRange<Int>) -> (FormReason, String)? {
    let count = value.split(whereSeparator: \.isWhitespace).count
    if count < range.lowerBound { return (.tooShort, String(range.lowerBound)) }
    return count > range.upperBound ? (.tooLong, String(range.upperBound)) : nil
  }

  private func mention(
    _ value: String, in text: String, _ words: [String]
  ) -> (FormReason, String)? {
    let isMentioned = words.contains { text.lowercased().contains($0.lowercased()) }
    if value.isEmpty { return isMentioned ? (.attachmentForgotten, "") : nil }
    return isMentioned ? nil : (.attachmentNotMentioned, value)
  }
}

extension String {
  /// What is parted by commas, semicolons or line ends.
  fileprivate var entries: [String] {
    split { $0 == "," || $0 == ";" || $0.isNewline }.map(\.trimmingSpaces).filter { !$0.isEmpty }
  }

  /// Whether this has the form of an address: no space, one `@`, a dot after it.
  fileprivate var isAddress: Bool {
    let parts = split(separator: "@", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !contains(where: \.isWhitespace) else {
      return false
    }
    let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
    return labels.count >= 2 && labels.allSatisfy { !$0.isEmpty }
  }

  /// Whether `word`, or several, occur as whole words.
  fileprivate func holdsWord(_ word: String) -> Bool {
    let words = { (text: String) in
      " " + text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ") + " "
    }
    return words(self).contains(words(word))
  }

  /// Whether nearly all letters are capitals, in more than a word or two.
  fileprivate var isShouted: Bool {
    let letters = filter(\.isLetter)
    return letters.count >= 12 && letters.filter(\.isUppercase).count * 10 > letters.count * 7
  }
}
