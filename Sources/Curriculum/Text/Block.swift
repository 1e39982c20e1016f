/// A block of a step's text, as the terminal or a page shows it.
public indirect enum Block: Hashable, Sendable {
  case paragraph([Inline])
  /// A heading inside a step, `level` 1–6.
  case heading(level: Int, [Inline])
  /// Items in order; `start` is the first number, `nil` for bullets.
  case list(start: Int?, items: [[Block]])
  case quote([Block])
  /// `> [!TIP]` and its kin.
  case alert(Alert, [Block])
  /// Verbatim text; `language` is the fence's first word.
  case code(language: String?, String)
  case table(Table)
  case rule
  /// Shown from here on only after Enter (LiaScript's `{{n}}`).
  case pause
  /// A footnote's text, under the marker that `Inline.footnote` prints.
  case footnote(marker: String, [Block])
}

/// The five kinds of alert.
public enum Alert: String, Hashable, CaseIterable, Sendable {
  case note = "NOTE"
  case tip = "TIP"
  case important = "IMPORTANT"
  case warning = "WARNING"
  case caution = "CAUTION"
}

/// A plain table: every row has as many cells as `header`.
public struct Table: Hashable, Sendable {
  public var header: [[Inline]]
  public var rows: [[[Inline]]]

  /// Makes a table of `header` and `rows`.
  public init(header: [[Inline]], rows: [[[Inline]]]) {
    self.header = header
    self.rows = rows
  }
}
