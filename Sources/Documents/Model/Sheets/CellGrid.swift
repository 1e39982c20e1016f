/// The cells of a sheet, as many as are filled.
///
/// Formulas and styles are kept beside the values: most cells of a long list have neither, and ten
/// thousand rows should not cost ten times what they hold.
public struct CellGrid: Hashable, Sendable {
  private var values: [CellAddress: CellValue] = [:]
  private var formulas: [CellAddress: CellFormula] = [:]
  private var styles: [CellAddress: CellStyle] = [:]

  /// Makes a grid without any cell.
  public init() {}

  /// The cell at `address`; an empty one where nothing is.
  public subscript(address: CellAddress) -> Cell {
    get {
      Cell(
        values[address] ?? .empty, formula: formulas[address],
        style: styles[address] ?? CellStyle())
    }
    set {
      values[address] = newValue.value == .empty ? nil : newValue.value
      formulas[address] = newValue.formula
      styles[address] = newValue.style == CellStyle() ? nil : newValue.style
    }
  }

  /// The value at `address`, without its formula and style.
  public func value(at address: CellAddress) -> CellValue { values[address] ?? .empty }

  /// The formula at `address`.
  public func formula(at address: CellAddress) -> CellFormula? { formulas[address] }

  /// Where a value or a formula stands, in reading order.
  public var addresses: [CellAddress] {
    (Array(values.keys) + formulas.keys.filter { values[$0] == nil }).sorted()
  }

  /// Where formulas stand, in reading order.
  public var formulaAddresses: [CellAddress] { formulas.keys.sorted() }

  /// The smallest range that holds every value and formula; `nil` when there are none.
  public var usedRange: CellRange? {
    let all = addresses
    guard let first = all.first, let last = all.last else { return nil }
    let columns = all.map(\.column)
    return CellRange(
      CellAddress(column: columns.min() ?? first.column, row: first.row),
      CellAddress(column: columns.max() ?? last.column, row: last.row))
  }

  /// Makes room for `count` values.
  mutating func reserveCapacity(_ count: Int) { values.reserveCapacity(count) }
}
