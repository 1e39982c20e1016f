import Curriculum
import Labs
import Terminal

extension PixelExperiment {
  /// From black to white: the denser the character, the darker the pixel.
  private static let ramp = Array("@%#*+=-:. ")

  /// Draws the picture as greys, as numbers, and as the black and white that the rule sees.
  func draw(on canvas: inout LabCanvas) {
    let split = ranking == nil ? nil : threshold.map(picture.split)
    if canvas.isPlain {
      drawWords(on: &canvas)
    } else {
      drawPanels(split, on: &canvas)
    }
    if threshold == nil { canvas.add(canvas.phrases.pixelsExplained) }
    if let ranking, let split, let threshold { tell(ranking, split, threshold, on: &canvas) }
  }

  private func drawPanels(_ split: BlackPicture?, on canvas: inout LabCanvas) {
    let phrases = canvas.phrases
    let width = (picture.rows.first?.count ?? 0) * 2 + 3
    var heading =
      phrases.picture(named: plan.pictures[current].name).filledUp(to: width)
      + phrases.pixelNumbers.filledUp(to: width)
    if let threshold, split != nil { heading += phrases.thresholdIs(threshold) }
    canvas.drawn(heading)
    for (index, row) in picture.rows.enumerated() {
      let grey = row.map { String(repeating: Self.ramp[$0], count: 2) }.joined()
      let numbers = row.map { "\($0) " }.joined()
      let black = split?.rows[index].map { $0 ? "██" : ". " }.joined() ?? ""
      canvas.drawn(grey.filledUp(to: width) + numbers.filledUp(to: width) + black)
    }
  }

  private func drawWords(on canvas: inout LabCanvas) {
    canvas.add(canvas.phrases.picture(named: plan.pictures[current].name))
    for (number, row) in zip(1..., picture.rows) {
      canvas.add(canvas.phrases.pixelRow(number, row.map(String.init).joined(separator: " ")))
    }
  }

  private func tell(
    _ ranking: [ShapeShelf.Likeness], _ split: BlackPicture, _ threshold: Int,
    on canvas: inout LabCanvas
  ) {
    canvas.space()
    canvas.add(canvas.phrases.blackPixels(split.blackCount, threshold: threshold))
    canvas.add(canvas.phrases.likenesses(ranking))
    if let guess = guesses[current] {
      canvas.add(canvas.phrases.readAndGuessed(ranking.first?.name ?? "", guess), .strong)
    }
  }
}
