/// A sorting that a sheet remembers.
public struct Sorting: Hashable, Sendable {
  /// A column to sort by.
  public struct Key: Hashable, Sendable {
    /// The column, 1 for A.
    public var column: Int
    public var isDescending: Bool

    /// Makes a key.
    public init(column: Int, isDescending: Bool = false) {
      self.column = column
      self.isDescending = isDescending
    }
  }

  public var range: CellRange
  /// The most important one first.
  public var keys: [Key]

  /// Makes a sorting.
  public init(range: CellRange, keys: [Key]) {
    self.range = range
    self.keys = keys
  }
}
