/// The private characters that stand for an input while Markdown is rendered.
enum GapMark {
  private static let open: Unicode.Scalar = "\u{E000}"
  private static let close: Unicode.Scalar = "\u{E001}"

  /// What stands for input `index`.
  static func text(_ index: Int) -> [UInt8] {
    Array("\u{E000}\(index)\u{E001}".utf8)
  }

  /// The text with its marks as numbers in brackets, for drawings.
  static func numbered(_ text: String) -> String {
    guard text.unicodeScalars.contains(open) else { return text }
    return split(text).map { inline in
      switch inline {
      case .gap(let index): "[\(index + 1)]"
      default: inline.plainText
      }
    }.joined()
  }

  /// The text with its marks made gaps.
  static func split(_ text: String) -> [Inline] {
    guard text.unicodeScalars.contains(open) else { return text.isEmpty ? [] : [.text(text)] }
    var inlines: [Inline] = []
    var run = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == open {
        if !run.isEmpty { inlines.append(.text(String(run))) }
        run = String.UnicodeScalarView()
      } else if scalar == close {
        if let index = Int(String(run)) { inlines.append(.gap(index: index)) }
        run = String.UnicodeScalarView()
      } else {
        run.append(scalar)
      }
    }
    if !run.isEmpty { inlines.append(.text(String(run))) }
    return inlines
  }
}
