/// Right answers that give themselves away: always at one place, or always the longest.
struct AnswerPatternRule {
  let lesson: Lesson

  /// Fewer choices than this show no pattern.
  static let fewest = 3

  var findings: [Finding] {
    let choices = lesson.questions.compactMap(Choice.init)
    guard choices.count >= Self.fewest, let first = choices.first else { return [] }
    var findings: [Finding] = []
    let fixed = choices.filter { !$0.isRandom }
    if fixed.count >= Self.fewest, Set(fixed.map(\.right)).count == 1 {
      findings.append(warning(.question(.rightAlwaysAt(place: fixed[0].right + 1)), fixed[0]))
    }
    if choices.allSatisfy(\.isRightLongest) {
      findings.append(warning(.question(.rightAlwaysLongest), first))
    }
    return findings
  }

  private func warning(_ problem: Problem, _ choice: Choice) -> Finding {
    Finding(position: choice.position, severity: .warning, problem: problem)
  }

  /// A question with one right option among several.
  private struct Choice {
    var right: Int
    var isRightLongest: Bool
    var isRandom: Bool
    var position: SourcePosition

    init?(_ question: Question) {
      guard case .single(let options, let rights) = question.form, rights.count == 1,
        let right = rights.first, options.count > 1
      else { return nil }
      let lengths = options.map(\.plainText.count)
      self.right = right
      isRightLongest = lengths.indices.allSatisfy { $0 == right || lengths[$0] < lengths[right] }
      isRandom = question.attributes.randomizes
      position = question.position
    }
  }
}
