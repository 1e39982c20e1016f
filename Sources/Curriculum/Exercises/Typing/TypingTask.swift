/// Text to copy, and how well.
public struct TypingTask: Hashable, Sendable {
  /// Where the text comes from.
  public enum Source: String, CaseIterable, Sendable {
    /// The lines as they stand.
    case text
    /// Words that hold the teacher's weakest keys, drawn anew for each visit.
    case weakest
    /// Names that the teacher types in first; the lines stand for them until then.
    case names
  }

  public var source: Source
  /// What to copy; for `weakest` empty.
  public var lines: [String]
  /// What `weakest` draws from; otherwise empty.
  public var words: [String]
  /// How many words `weakest` draws.
  public var wordCount: Int
  /// The least share of characters that are right at the first stroke, in percent.
  public var accuracyPercent: Int
  /// The least speed in words of five strokes; `nil` where speed does not matter.
  public var wordsPerMinute: Int?
  /// Whether nothing may be left wrong: an address or a grade with one slip is another one.
  public var isExact: Bool

  /// A longer line would not fit a window of 60 columns.
  public static let longestLine = 48
  /// More is no practice of a minute or two.
  public static let mostLines = 12

  /// Makes a task that copies `lines`.
  public init(
    lines: [String], accuracyPercent: Int = 90, wordsPerMinute: Int? = nil, isExact: Bool = false
  ) {
    source = .text
    self.lines = lines
    words = []
    wordCount = 0
    self.accuracyPercent = accuracyPercent
    self.wordsPerMinute = wordsPerMinute
    self.isExact = isExact
  }
}

extension TypingTask {
  /// Reads `task`: `practise`, `lines` or `words` with `count`, `accuracy`, `speed`, `exact`.
  init(_ fields: FieldReader) {
    let source = fields.choice("practise", default: Source.text) ?? .text
    self.init(
      lines: source == .weakest ? [] : Self.lines(fields),
      accuracyPercent: fields.integer("accuracy", in: 50...100, default: 90),
      wordsPerMinute: fields.has("speed") ? fields.integer("speed", in: 1...60) : nil,
      isExact: fields.flag("exact"))
    self.source = source
    guard source == .weakest else { return }
    words = fields.text("words").split(whereSeparator: \.isWhitespace).map(String.init)
    wordCount = fields.integer("count", in: 6...40, default: 16)
    if words.count < wordCount * 2 {
      fields.report(.unusable(key: "words", reason: "at least twice as many as count"), at: "words")
    }
    if let word = words.first(where: { $0.count > 14 || !$0.isTypeable }) {
      fields.report(.unusable(key: "words", reason: "\"\(word)\" is no word to copy"), at: "words")
    }
  }

  private static func lines(_ fields: FieldReader) -> [String] {
    let lines = fields.texts("lines")
    if lines.isEmpty { fields.report(.missing(key: "lines")) }
    if lines.count > mostLines {
      fields.report(.unusable(key: "lines", reason: "at most \(mostLines) lines"), at: "lines")
    }
    for line in lines where !line.isTypeable || line.count > longestLine {
      fields.report(
        .unusable(
          key: "lines",
          reason: "\"\(line)\": 1 to \(longestLine) characters of a US keyboard, "
            + "single blanks, none at the ends"),
        at: "lines")
    }
    return lines
  }
}

extension String {
  /// Whether every character is on a US keyboard and no blank is invisible.
  fileprivate var isTypeable: Bool {
    !isEmpty && utf8.allSatisfy { (0x20...0x7E).contains($0) }
      && first != " " && last != " " && !contains("  ")
  }
}
