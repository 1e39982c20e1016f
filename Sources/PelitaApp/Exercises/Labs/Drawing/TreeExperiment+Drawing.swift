import Curriculum
import Labs
import Terminal

extension TreeExperiment {
  /// Draws the tree, then how good the latest question was, or how new things come out.
  func draw(on canvas: inout LabCanvas) {
    draw(tree, after: "", depth: 0, on: &canvas)
    canvas.space()
    if isTested {
      tellTest(on: &canvas)
    } else if let latest = latestGains {
      canvas.item(
        canvas.phrases.gains(
          latest.gains.map { (table.questions[$0.question], $0.bits) },
          chosen: table.questions[latest.chosen]))
    } else if tree.nextOpen != nil {
      canvas.item(canvas.phrases.treeBegins)
    }
  }

  private func draw(
    _ tree: DecisionTree, after answer: String, depth: Int, on canvas: inout LabCanvas
  ) {
    let phrases = canvas.phrases
    let indent = 1 + depth * 3
    switch tree {
    case .open(let examples):
      let isNext = self.tree.nextOpen?.examples == examples
      canvas.item(
        answer + phrases.openPlace(Self.groups(of: examples), isNext: isNext), indent: indent,
        hanging: indent + 3)
    case .leaf(let label, let examples):
      // The results below need the room, and are about other things.
      let names = isTested ? "" : examples.map(\.name).joined(separator: ", ")
      canvas.item(
        answer + label + (names.isEmpty ? "" : " (\(names))"), indent: indent,
        hanging: indent + 3)
    case .question(let question, let yes, let no):
      canvas.item(answer + table.questions[question] + "?", indent: indent, hanging: indent + 3)
      draw(yes, after: phrases.yes + " → ", depth: depth + 1, on: &canvas)
      draw(no, after: phrases.no + " → ", depth: depth + 1, on: &canvas)
    }
  }

  /// The labels with the names of their examples, in the order of the examples.
  private static func groups(
    of examples: [ExampleTable.Example]
  ) -> [(label: String, names: [String])] {
    var labels: [String] = []
    for example in examples where !labels.contains(example.label) { labels.append(example.label) }
    return labels.map { label in
      (label, examples.filter { $0.label == label }.map(\.name))
    }
  }

  private func tellTest(on canvas: inout LabCanvas) {
    for example in new.examples {
      let label = tree.label(of: example.answers) ?? ""
      let isRight = label == example.label
      canvas.item(
        (isRight ? "✓ " : "✗ ")
          + canvas.phrases.came(example.name, as: label, really: example.label),
        indent: 2, hanging: 6)
    }
    canvas.add(canvas.phrases.testScore(testScore, guessed: guess), .strong)
  }
}
