/// Text with a style for each run; how a style looks is the theme's affair.
public struct StyledText: Hashable, Sendable {
  public var runs: [Run]

  /// A stretch of one style.
  public struct Run: Hashable, Sendable {
    public var text: String
    public var style: Style

    /// Makes a run.
    public init(_ text: String, _ style: Style = .plain) {
      self.text = text
      self.style = style
    }
  }

  /// Makes text of one style.
  public init(_ text: String = "", _ style: Style = .plain) {
    runs = text.isEmpty ? [] : [Run(text, style)]
  }

  /// Makes text of `runs`.
  public init(runs: [Run]) { self.runs = runs }

  /// The text alone.
  public var plain: String { runs.map(\.text).joined() }

  /// The texts one after the other.
  public static func + (one: Self, other: Self) -> Self { Self(runs: one.runs + other.runs) }
}

/// What a run of text is, not how it looks; no meaning rests on colour alone.
public enum Style: String, Hashable, CaseIterable, Sendable {
  case plain
  case title
  case strong
  case emphasis
  /// Keys, menu paths, file names.
  case code
  /// Of lesser weight now: a menu line without anything to offer.
  case dim
  /// The number or letter to type.
  case key
  case right
  case notYet
  case warning
}
