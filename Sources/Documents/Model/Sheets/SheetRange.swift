/// A rectangle of cells on a sheet.
public struct SheetRange: Hashable, Sendable {
  /// The sheet's name; `nil` means the sheet on which the reference stands.
  public var sheet: String?
  public var range: CellRange

  /// Makes a reference.
  public init(sheet: String?, range: CellRange) {
    self.sheet = sheet
    self.range = range
  }
}
