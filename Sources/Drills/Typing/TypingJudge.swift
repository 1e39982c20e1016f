public import Curriculum

/// Judges copied text: accuracy first, speed only where the exercise asks for it.
public struct TypingJudge: Sendable {
  private let task: TypingTask
  private let lines: [String]

  /// Judges copies of `lines`, which are the task's own or were drawn for this visit.
  public init(_ task: TypingTask, lines: [String]) {
    self.task = task
    self.lines = lines
  }

  /// Judges text that was typed somewhere else: one line for each, without any time.
  public func verdict(onTranscript transcript: String) -> ExerciseVerdict {
    let typed = transcript.split(whereSeparator: \.isNewline).map(String.init)
      .filter { $0.contains { !$0.isWhitespace } }
    guard !typed.isEmpty else { return .notYet([ExerciseReason("nothing-typed")]) }
    let slips = slips(in: typed)
    return verdict(
      accuracyPermille: accuracyPermille(of: typed), slips: slips, left: slips,
      missing: max(0, lines.count - typed.count), tenthsOfWordsPerMinute: nil)
  }

  /// Judges a finished run.
  public func verdict(on run: TypingRun) -> ExerciseVerdict {
    guard !run.text.isUntouched else { return .notYet([ExerciseReason("nothing-typed")]) }
    let score = TypingScore(run)
    return verdict(
      accuracyPermille: score.accuracyPermille, slips: run.text.firstSlips,
      left: run.text.leftSlips, missing: max(0, lines.count - run.text.line),
      tenthsOfWordsPerMinute: score.tenthsOfWordsPerMinute)
  }

  /// The share of the text that `typed` holds, in permille.
  public func accuracyPermille(of typed: [String]) -> Int {
    let wanted = lines.reduce(0) { $0 + $1.count }
    guard wanted > 0 else { return 0 }
    return max(0, wanted - slips(in: typed).count) * 1_000 / wanted
  }

  private func slips(in typed: [String]) -> [TypingSlip] {
    lines.enumerated().flatMap { index, line in
      LineComparison(
        expected: line, typed: index < typed.count ? typed[index] : "", line: index
      ).slips
    }
  }

  private func verdict(
    accuracyPermille: Int, slips: [TypingSlip], left: [TypingSlip], missing: Int,
    tenthsOfWordsPerMinute: Int?
  ) -> ExerciseVerdict {
    var reasons: [ExerciseReason] = []
    if missing > 0 {
      let seen = ["missing": "\(missing)", "lines": "\(lines.count)"]
      reasons.append(ExerciseReason("lines-missing", seen: seen))
    }
    if task.isExact, !left.isEmpty { reasons += causes(of: left) }
    if accuracyPermille < task.accuracyPercent * 10 {
      if reasons.isEmpty { reasons += causes(of: slips) }
      let seen = ["accuracy": "\(accuracyPermille / 10)", "least": "\(task.accuracyPercent)"]
      reasons.append(ExerciseReason("accuracy-low", seen: seen))
    }
    if reasons.isEmpty, let least = task.wordsPerMinute, let tenths = tenthsOfWordsPerMinute,
      tenths < least * 10
    {
      let seen = ["speed": "\(tenths / 10)", "least": "\(least)"]
      reasons.append(ExerciseReason("speed-low", seen: seen))
    }
    return reasons.isEmpty ? .right : .notYet(reasons)
  }

  /// One reason a cause, the most frequent first.
  private func causes(of slips: [TypingSlip]) -> [ExerciseReason] {
    let byCause = Dictionary(grouping: slips, by: \.cause)
    let found = TypingSlip.Cause.allCases.filter { byCause[$0] != nil }
    let counts = found.map { byCause[$0]?.count ?? 0 }
    // Not every sort is stable: the order of the causes decides between equal counts.
    let order = found.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }
    return order.compactMap { index -> ExerciseReason? in
      guard let first = byCause[found[index]]?.first else { return nil }
      let seen = [
        "count": "\(counts[index])", "line": "\(first.line + 1)", "word": first.word,
      ]
      return ExerciseReason("slips-\(found[index].rawValue)", seen: seen)
    }
  }
}

extension CopiedText {
  /// Where the first stroke was another.
  fileprivate var firstSlips: [TypingSlip] { slips(\.firstTyped) }

  /// What still stands wrong.
  fileprivate var leftSlips: [TypingSlip] { slips(\.typed) }

  private func slips(_ stroke: KeyPath<CopiedPlace, Character?>) -> [TypingSlip] {
    places.enumerated().flatMap { line, places -> [TypingSlip] in
      let text = places.map(\.expected)
      return places.enumerated().compactMap { column, place -> TypingSlip? in
        guard let typed = place[keyPath: stroke], typed != place.expected else { return nil }
        return TypingSlip(place.expected, typed, in: text, at: column, line: line)
      }
    }
  }
}
