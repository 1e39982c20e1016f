/// How a cell shows what it holds.
public struct CellStyle: Hashable, Sendable {
  public var numberFormat: NumberFormat
  public var isBold: Bool
  /// The background: six hexadecimal digits in capitals; `nil` when it has none, "" when the
  /// document names a colour that it does not spell out.
  public var fill: String?

  /// Makes a style.
  public init(
    numberFormat: NumberFormat = NumberFormat(), isBold: Bool = false, fill: String? = nil
  ) {
    self.numberFormat = numberFormat
    self.isBold = isBold
    self.fill = fill
  }
}
