/// Where in a file something stands, both counted from 1.
public struct SourcePosition: Hashable, Comparable, Sendable {
  public var line: Int
  /// In characters.
  public var column: Int

  /// Makes a position.
  public init(line: Int, column: Int = 1) {
    self.line = line
    self.column = column
  }

  /// Orders positions as they come in the file.
  public static func < (one: Self, other: Self) -> Bool {
    (one.line, one.column) < (other.line, other.column)
  }
}
