public import GRDB

extension Row {
  /// The text in a column; `nil` when it holds none, which only damage explains.
  ///
  /// GRDB's own subscript would stop the program.
  public func text(_ column: Int) -> String? { try? decode(String.self, atIndex: column) }

  /// The integer in a column; `nil` when it holds none.
  public func integer(_ column: Int) -> Int? { try? decode(Int.self, atIndex: column) }
}
