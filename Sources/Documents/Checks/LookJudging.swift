import Curriculum
import Foundation

/// Judges how text looks, on pages and on slides.
enum LookJudging {
  /// The smallest letters decide; text whose size the document leaves open is left out.
  static func letters(_ paragraphs: [Paragraph], leastPoints: Double) -> CheckOutcome {
    let small = runs(paragraphs).compactMap { run in
      run.look.sizePoints.map { (text: run.text, points: $0) }
    }.min { $0.points < $1.points }
    // Sizes are kept in half or tenth points.
    guard let small, small.points < leastPoints - 0.05 else { return .right }
    return .missed(
      .other,
      [
        "text": small.text.excerpt, "size": small.points.shownText,
        "wanted": leastPoints.shownText,
      ])
  }

  /// Text whose colour has too little contrast with white paper.
  static func contrast(_ paragraphs: [Paragraph], least: Double) -> CheckOutcome {
    for run in runs(paragraphs) {
      // Large letters are readable with less (WCAG 2.1, 1.4.3).
      let wanted = run.look.isLarge ? min(least, 3) : least
      guard let colour = run.look.colour, let ratio = contrast(withWhite: colour), ratio < wanted
      else { continue }
      let shown = ((ratio * 10).rounded() / 10).shownText
      return .missed(.other, ["text": run.text.excerpt, "colour": colour, "ratio": shown])
    }
    return .right
  }

  private static func runs(_ paragraphs: [Paragraph]) -> [Run] {
    paragraphs.flatMap(\.runs).filter { !$0.text.comparable.isEmpty }
  }

  /// The contrast ratio of six hexadecimal digits with white (WCAG 2.1): 1 to 21.
  static func contrast(withWhite colour: String) -> Double? {
    guard colour.utf8.count == 6, let number = Int(colour, radix: 16) else { return nil }
    let parts = [number >> 16 & 255, number >> 8 & 255, number & 255].map { part -> Double in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    let luminance = 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    return 1.05 / (luminance + 0.05)
  }
}

extension TextLook {
  fileprivate var isLarge: Bool {
    guard let sizePoints else { return false }
    return sizePoints >= (isBold ? 14 : 18)
  }
}

/// Judges pictures, on pages and on slides.
enum PictureJudging {
  /// Whether every picture says what it shows, in words and not by a file's name.
  static func altTexts(_ pictures: [Picture]) -> CheckOutcome {
    for (index, picture) in pictures.enumerated() {
      let seen = ["number": String(index + 1), "text": picture.altText.excerpt]
      if picture.altText.comparable.isEmpty { return .missed(.missing, seen) }
      if picture.altText.isProgramsName { return .missed(.typed, seen) }
    }
    return .right
  }
}
