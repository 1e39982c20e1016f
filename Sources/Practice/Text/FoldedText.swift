import Foundation

/// A text as a patient reader sees it: without what differs between two ways of typing the same.
///
/// Two answers are the same when their folded texts are.
public struct FoldedText: Hashable, Sendable {
  /// Nothing longer is compared: an answer is a line.
  static let longestCharacters = 2_000

  /// The folded form.
  public let text: String

  /// Folds Unicode forms, case, white space, quotes, dashes and final punctuation.
  public init(_ typed: String) {
    let bounded = String(typed.prefix(Self.longestCharacters))
    let scalars = bounded.precomposedStringWithCompatibilityMapping.unicodeScalars
    let folded = Self.caseFolded(String(String.UnicodeScalarView(scalars.compactMap(\.plain))))
    let collapsed = Self.withoutIdleBlanks(folded)
    text = Self.withoutFinalPunctuation(Self.withoutQuotes(Self.withoutFinalPunctuation(collapsed)))
  }

  /// The text without differences of case, in no particular language (`İ` and `I` stay apart).
  static func caseFolded(_ text: String) -> String {
    // Up, then down: `ß` becomes `ss`, `ς` becomes `σ`.
    var folded = ""
    for scalar in text.unicodeScalars {
      for upper in scalar.properties.uppercaseMapping.unicodeScalars {
        folded += upper.properties.lowercaseMapping
      }
    }
    return folded
  }

  /// One blank between words; none beside marks where nobody sees a difference (`50 %`, `= SUM`).
  ///
  /// Blanks beside `-`, `.`, `/` and `*` stay: `ls -l` is not `ls-l`.
  private static func withoutIdleBlanks(_ text: String) -> String {
    var kept = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
      let parts = [kept.last, word.first].compactMap(\.self)
      if parts.count == 2, !parts.contains(where: { "=();:%,+<>".contains($0) }) { kept += " " }
      kept += word
    }
    return kept
  }

  /// Drops `.`, `,`, `!` and their kin after a word; `..` and `*.` stay, they are answers.
  private static func withoutFinalPunctuation(_ text: String) -> String {
    let trimmed = text.reversed().drop { ".,;:!?".contains($0) }
    guard let last = trimmed.first, last.isLetter || last.isNumber || ")]\"'%".contains(last) else {
      return text
    }
    return String(trimmed.reversed())
  }

  /// Drops one pair of quotes around the whole.
  private static func withoutQuotes(_ text: String) -> String {
    guard text.count > 2, let first = text.first, first == text.last, "\"'`".contains(first) else {
      return text
    }
    let inner = text.dropFirst().dropLast()
    return inner.contains(first) ? text : String(inner)
  }
}

extension Unicode.Scalar {
  /// The everyday form of this mark; `nil` for what cannot be seen.
  fileprivate var plain: Unicode.Scalar? {
    switch value {
    case 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x02BC, 0x00B4, 0x2035: "'"
    case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0x00AB, 0x00BB: "\""
    case 0x2010...0x2015, 0x2212, 0xFE58: "-"
    case 0x09, 0x0A, 0x0D: " "
    case 0x00AD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF, 0xFE0E, 0xFE0F: nil
    case 0..<0x20, 0x7F..<0xA0: nil
    default: self
    }
  }
}
