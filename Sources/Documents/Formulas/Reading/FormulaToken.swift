/// A piece of a formula's text.
enum FormulaToken: Hashable, Sendable {
  case number(Double)
  case text(String)
  case boolean(Bool)
  case error(FormulaError)
  /// A function's name; the opening bracket follows as a token of its own.
  case function(String)
  case cells(sheet: String?, first: CellReference, last: CellReference?)
  case sign(FormulaOperator)
  case percent
  case open
  case close
  /// `,` or `;` between arguments.
  case separator
}

/// How a formula was written down.
struct FormulaDialect: Hashable, Sendable {
  /// Between arguments.
  var separators: Set<Character>
  /// In front of decimals.
  var decimalMarks: Set<Character>

  /// As workbooks of Office Open XML keep them.
  static let openXML = Self(separators: [","], decimalMarks: ["."])
  /// As OpenDocument keeps them.
  static let openDocument = Self(separators: [";"], decimalMarks: ["."])
  /// As people with an Indonesian or other continental keyboard layout type them.
  static let semicolons = Self(separators: [";"], decimalMarks: [",", "."])
}
