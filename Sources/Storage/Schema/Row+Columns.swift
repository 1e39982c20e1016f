public import GRDB

extension Row {
  /// The text in a column; `nil` when it holds something else, which only damage explains.
  ///
  /// GRDB's own subscript would stop the program.
  public func text(_ column: Int) -> String? { String.fromDatabaseValue(self[column]) }

  /// The integer in a column; `nil` when it holds something else.
  public func integer(_ column: Int) -> Int? { Int.fromDatabaseValue(self[column]) }
}
