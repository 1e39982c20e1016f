/// The terminal's size in character cells.
public struct ScreenSize: Hashable, Sendable {
  public var columns: Int
  public var rows: Int

  /// Makes a size; a pipe counts as 80×24.
  public init(columns: Int = 80, rows: Int = 24) {
    self.columns = columns
    self.rows = rows
  }
}
