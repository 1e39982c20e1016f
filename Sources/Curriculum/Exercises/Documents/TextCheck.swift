/// Something that a text document is checked for.
public enum TextCheck: Hashable, Sendable {
  /// A real heading of this level with this text. Misses: missing, typed, other (level).
  case heading(text: String, level: Int)
  /// At least so many real headings. Misses: missing, typed, part.
  case headings(least: Int)
  /// Somewhere one of these texts. Miss: missing.
  case holds([String])
  /// Nowhere any of these texts, such as what a starter left open. Miss: other.
  case lacks([String])
  /// Each of these items in a real list. Misses: missing, typed, other (kind).
  case list(ListForm, items: [String])
  /// A table of at least this size. Misses: missing, part (too small), untitled (no header row).
  case table(rows: Int, columns: Int, hasHeader: Bool)
  /// No empty cell in the largest table. Misses: missing (no table), part.
  case tableFilled
  /// At least so many pictures. Misses: missing, part.
  case pictures(least: Int)
  /// Every picture says what it shows. Misses: missing, typed (a file's name).
  case altTexts
  /// All letters at least so large. Miss: other.
  case letters(leastPoints: Double)
  /// All text readable on white, as a ratio; 4.5 is the usual measure. Miss: other.
  case contrast(least: Double)
  /// The page. Miss: other.
  case page(PageWish)
  /// The number of the page as a field. Misses: missing, typed.
  case pageNumber
  /// This text in the upper or lower margin. Misses: missing, other (in the text itself).
  case margin(MarginPlace, holds: String)
  /// A link to an address that holds this. Misses: missing, typed (the address is only text).
  case link(to: String)
  /// No spaces and no empty paragraphs to push things around. Misses: other (spaces), tooMany
  /// (paragraphs).
  case spacing
  /// So many words. Misses: part, tooMany.
  case words(least: Int, most: Int)
  /// At least so many words below this heading. Misses: missing, typed (no heading), part.
  case section(heading: String, leastWords: Int)

  /// Where text stands outside of the page's own.
  public enum MarginPlace: String, Hashable, CaseIterable, Sendable {
    case header, footer
  }

  /// What marks the items of a list.
  public enum ListForm: String, Hashable, CaseIterable, Sendable {
    case bullet, number, any
  }
}

/// What a page has to be; what is `nil` is left open.
public struct PageWish: Hashable, Sendable {
  public var paper: Paper?
  public var isLandscape: Bool?
  /// All four margins at least so wide.
  public var leastMarginMillimetres: Double?
  /// All four margins at most so wide.
  public var mostMarginMillimetres: Double?

  /// Sizes as schools use them.
  public enum Paper: String, Hashable, CaseIterable, Sendable {
    case a4 = "A4"
    /// Folio, as it is sold in Indonesia.
    case f4 = "F4"

    /// The shorter and the longer side.
    public var millimetres: (short: Double, long: Double) {
      switch self {
      case .a4: (210, 297)
      case .f4: (215, 330)
      }
    }
  }
}
