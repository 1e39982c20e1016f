/// The cells that formulas look at.
public struct FormulaWorkbook: Sendable {
  /// What stands in one cell.
  public enum Content: Hashable, Sendable {
    case value(FormulaValue)
    /// A formula, with the text that it was read from.
    case formula(Formula, source: String)
    /// A formula that cannot be followed, and why.
    case unreadable(FormulaStop, source: String)

    /// Reads a formula as somebody types it: `=SUM(B2;B3)`.
    public init(typed source: String) {
      self = Self.read(source) { source throws(FormulaStop) in try Formula(source) }
    }

    /// Reads a stored formula.
    init(_ stored: CellFormula) {
      // An array formula is one for several cells, and each shows another part of its value.
      guard stored.arrayRange == nil else {
        self = .unreadable(.unsupported("{}"), source: stored.shownText)
        return
      }
      self = Self.read(stored.shownText) { _ throws(FormulaStop) in
        try Formula(stored.text, as: stored.dialect)
      }
    }

    private static func read(
      _ source: String, by reading: (String) throws(FormulaStop) -> Formula
    ) -> Self {
      do throws(FormulaStop) {
        return .formula(try reading(source), source: source)
      } catch {
        return .unreadable(error, source: source)
      }
    }
  }

  /// One sheet; cells that are not there are blank.
  public struct Sheet: Sendable {
    public var name: String
    public private(set) var cells: [CellAddress: Content]
    /// The lowest and the rightmost cell with something in it; `nil` for an empty sheet.
    public private(set) var lastCell: CellAddress?

    /// Makes a sheet.
    public init(name: String, cells: [CellAddress: Content]) {
      self.name = name
      self.cells = cells
      if let row = cells.keys.map(\.row).max(), let column = cells.keys.map(\.column).max() {
        lastCell = CellAddress(column: column, row: row)
      }
    }
  }

  public var sheets: [Sheet]

  /// Makes a workbook.
  public init(sheets: [Sheet]) { self.sheets = sheets }

  /// Reads every formula of `workbook` once.
  public init(_ workbook: Workbook) {
    sheets = workbook.sheets.map { sheet in
      var cells: [CellAddress: Content] = [:]
      for address in sheet.cells.addresses {
        if let formula = sheet.cells.formula(at: address) {
          cells[address] = Content(formula)
        } else {
          cells[address] = .value(FormulaValue(sheet.cells.value(at: address)))
        }
      }
      return Sheet(name: sheet.name, cells: cells)
    }
  }

  /// The sheet of that name, whatever its capitals.
  func index(ofSheet name: String) -> Int? {
    sheets.firstIndex { $0.name == name }
      ?? sheets.firstIndex { $0.name.lowercased() == name.lowercased() }
  }

  /// What stands at `place`; blank when nothing does.
  public func content(at place: CellPlace) -> Content {
    sheets[place.sheet].cells[place.address] ?? .value(.blank)
  }
}

/// A cell of one of the sheets of a workbook.
public struct CellPlace: Hashable, Sendable {
  /// The number of the sheet, from 0.
  public var sheet: Int
  public var address: CellAddress

  /// Makes a place.
  public init(sheet: Int, address: CellAddress) {
    self.sheet = sheet
    self.address = address
  }
}
