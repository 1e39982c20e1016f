/// Sheets of cells: .xlsx or .ods.
public struct Workbook: Hashable, Sendable {
  /// The sheets in the order of their tabs.
  public var sheets: [Sheet]
  /// Names that stand for ranges or formulas, with what they stand for as stored.
  public var definedNames: [String: String]

  /// Makes a workbook.
  public init(sheets: [Sheet] = [], definedNames: [String: String] = [:]) {
    self.sheets = sheets
    self.definedNames = definedNames
  }

  /// The sheet with this name; spreadsheet programs do not tell capitals from small letters.
  public subscript(name: String) -> Sheet? {
    sheets.first { $0.name.lowercased() == name.lowercased() }
  }
}
