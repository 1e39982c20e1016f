import Curriculum
import Labs
import Terminal

extension SentenceExperiment {
  private static let mostExamples = 3
  private static let mostMistakes = 3

  /// Draws what is trained on and how each group came out, or the sentences to choose from.
  func draw(on canvas: inout LabCanvas) {
    if canvas.place == .entry(.add) || canvas.place == .entry(.remove) {
      return drawSpare(on: &canvas)
    }
    drawTraining(on: &canvas)
    canvas.space()
    if let test = tests.last {
      drawTest(test, on: &canvas)
    } else {
      drawExamples(on: &canvas)
    }
  }

  private func drawTraining(on canvas: inout LabCanvas) {
    let groups = Set(train.map(\.label)).sorted()
    let counts = groups.map { label in (label, training.count { $0.label == label }) }
    canvas.add(canvas.phrases.trainingCounts(counts))
    if !added.isEmpty {
      canvas.add(
        canvas.phrases.addedSentences(added.map { $0 + 1 }, most: plan.mostAdded))
    }
  }

  private func drawExamples(on canvas: inout LabCanvas) {
    for label in Set(train.map(\.label)).sorted() {
      let some = train.filter { $0.label == label }.prefix(Self.mostExamples)
      canvas.item(
        "\(label): " + some.map { "\"\($0.text)\"" }.joined(separator: ", "),
        hanging: 3)
    }
  }

  private func drawTest(_ test: Test, on canvas: inout LabCanvas) {
    let phrases = canvas.phrases
    if validTest == nil { canvas.add(phrases.testIsOld) }
    let width = (groups.map(\.count).max() ?? 0) + 2
    for (group, score) in test.scores.sorted {
      let bar = canvas.isPlain ? "" : LabCanvas.bar(score.right, of: score.total) + "  "
      canvas.drawn(group.filledUp(to: width) + bar + phrases.rightOf(score))
    }
    canvas.drawn(phrases.whole.filledUp(to: width) + phrases.rightOf(test.scores.total))
    if let guess, tests.count == 1 { canvas.add(phrases.guessedGroup(guess)) }
    guard validTest != nil else { return }
    canvas.space()
    let model = model
    for index in test.mistakes.prefix(Self.mostMistakes) {
      let sentence = held[index]
      let unknown = Words.of(sentence.text).filter { !model.knows($0) }
      canvas.item(
        "✗ "
          + phrases.sentenceCame(
            sentence.text, as: model.label(of: sentence.text), unknown: unknown),
        hanging: 3)
    }
    let rest = test.mistakes.count - Self.mostMistakes
    if rest > 0 { canvas.add(phrases.moreMistakes(rest)) }
  }

  private func drawSpare(on canvas: inout LabCanvas) {
    canvas.add(canvas.phrases.spareSentences(left: plan.mostAdded - added.count))
    for (index, sentence) in spare.enumerated() {
      let mark = added.contains(index) ? "+" : " "
      let number = "\(index + 1)".count == 1 ? " \(index + 1)" : "\(index + 1)"
      canvas.item("\(mark)\(number)  \(sentence.label): \(sentence.text)", hanging: 6)
    }
  }
}
