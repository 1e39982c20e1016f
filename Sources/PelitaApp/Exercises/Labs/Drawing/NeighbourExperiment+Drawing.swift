import Curriculum
import Labs
import Terminal

extension NeighbourExperiment {
  /// What stands for each label, on the plane and in its regions.
  private static let marks = ["O", "X", "#"]
  private static let regions = [".", ":", "\""]

  /// Draws the plane with its points and regions, or lists them for a screen reader.
  func draw(on canvas: inout LabCanvas) {
    if canvas.isPlain {
      drawWords(on: &canvas)
    } else {
      drawPlane(on: &canvas)
    }
    if !scores.isEmpty {
      canvas.item(canvas.phrases.scores(scores, earlier: earlierScores, guess: guess), hanging: 3)
    }
    if showsTest, let rule {
      canvas.item(canvas.phrases.mistakes(mistakes(of: rule)), hanging: 3)
    } else if let count {
      canvas.add(canvas.phrases.neighboursVote(count))
    }
  }

  /// The held points that come out otherwise than they are.
  private func mistakes(of rule: NearestNeighbours) -> [String] {
    held.filter { rule.label(x: $0.x, y: $0.y) != $0.label }.map(\.name)
  }

  private func drawPlane(on canvas: inout LabCanvas) {
    let cells = cells
    for y in (0..<plan.rows).reversed() {
      let row = (0..<plan.columns).map { x in (cells[[x, y]] ?? "").filledUp(to: 2) }
      canvas.drawn("\(y) │" + row.joined())
    }
    let axis = (0..<plan.columns).map { $0 % 5 == 0 ? "\($0)".filledUp(to: 2) : "  " }.joined()
    canvas.drawn("   " + axis)
    canvas.add(canvas.phrases.axes(across: plan.across, up: plan.up))
    let marks = zip(labels, Self.marks).map { "\($1) \($0)" }
    let regions = rule == nil ? [] : zip(labels, Self.regions).map { ($0, $1) }
    canvas.item(canvas.phrases.legend(marks, regions: regions), hanging: 3)
  }

  /// What stands at each place: a region, a labelled point, a point without label, a test point.
  private var cells: [[Int]: String] {
    var cells: [[Int]: String] = [:]
    if let rule {
      for x in 0..<plan.columns {
        for y in 0..<plan.rows { cells[[x, y]] = mark(rule.label(x: x, y: y), Self.regions) }
      }
    }
    for point in training { cells[[point.x, point.y]] = mark(point.label, Self.marks) }
    for index in open.indices where chosen[index] == nil {
      cells[[open[index].x, open[index].y]] = open[index].name
    }
    guard showsTest, let rule else { return cells }
    for point in held {
      let isRight = rule.label(x: point.x, y: point.y) == point.label
      cells[[point.x, point.y]] = point.name + (isRight ? "✓" : "✗")
    }
    return cells
  }

  private func mark(_ label: String, _ marks: [String]) -> String {
    labels.firstIndex(of: label).map { marks[$0] } ?? "?"
  }

  /// What has to be heard now: how many examples there are, and the points that matter.
  private func drawWords(on canvas: inout LabCanvas) {
    let phrases = canvas.phrases
    canvas.add(phrases.axes(across: plan.across, up: plan.up))
    canvas.add(
      phrases.trainingCounts(labels.map { label in (label, training.count { $0.label == label }) }))
    if let index = nextOpen {
      canvas.add(phrases.point(open[index].name, x: open[index].x, y: open[index].y, label: "?"))
    }
    guard showsTest, let rule else { return }
    for point in held where rule.label(x: point.x, y: point.y) != point.label {
      canvas.add(phrases.point(point.name, x: point.x, y: point.y, label: point.label))
    }
  }
}
