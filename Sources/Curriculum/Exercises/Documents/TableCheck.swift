/// Something that a table of separated values is checked for.
public enum TableCheck: Hashable, Sendable {
  /// These names in the first row, in this order. Misses: missing, other (order), tooMany.
  case columns([String])
  /// So many rows below the names. Misses: part, tooMany.
  case rows(least: Int, most: Int)
  /// One of these separators. Miss: other.
  case separator([String])
  /// Every cell of the column filled. Miss: missing.
  case filled(column: String)
  /// No value twice in the column. Miss: tooMany.
  case unique(column: String)
  /// Every value of the column one of these, written just so. Misses: missing, other.
  case values(column: String, allowed: [String])
  /// Every value of the column a number within these. Misses: missing, typed (no number), other.
  case numbers(column: String, lowest: Double, highest: Double)
  /// In the row where `key` stands in `keyColumn`, one of these values. Misses: missing, other.
  case entry(keyColumn: String, key: String, column: String, allowed: [String])
  /// Nowhere any of these texts. Miss: other.
  case lacks([String])
  /// These columns hold what they held in the starter, row by row. Misses: torn, missing.
  case kept(columns: [String])
}
