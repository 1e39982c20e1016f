/// Rows that each choose among the same columns.
public struct Matrix: Hashable, Sendable {
  public var columns: [[Inline]]
  public var rows: [Row]
  public var arrangement: Arrangement

  /// One line of the matrix.
  public struct Row: Hashable, Sendable {
    public var text: [Inline]
    /// Whether several columns may be chosen (`[[X] [ ]]`).
    public var allowsSeveral: Bool
    /// Right columns, counted from 0.
    public var right: Set<Int>

    /// Makes a row.
    public init(text: [Inline], allowsSeveral: Bool, right: Set<Int>) {
      self.text = text
      self.allowsSeveral = allowsSeveral
      self.right = right
    }
  }

  /// How the terminal asks it.
  public enum Arrangement: Hashable, Sendable {
    /// Several columns a row may be right.
    case grid
    /// One column a row: pairs.
    case matching
    /// `data-kind="order"`, columns 1…n: put into order.
    case ordering
  }

  /// Makes a matrix.
  public init(columns: [[Inline]], rows: [Row], arrangement: Arrangement) {
    self.columns = columns
    self.rows = rows
    self.arrangement = arrangement
  }
}
