/// One sheet: its cells and what is laid over them.
public struct Sheet: Hashable, Sendable {
  public var name: String
  public var isHidden: Bool
  public var cells: CellGrid
  public var mergedRanges: [CellRange]
  public var charts: [Chart]
  /// The ranges that have filter buttons.
  public var filterRanges: [CellRange]
  /// The sorting that the file remembers; programs sort the cells themselves too.
  public var sortings: [Sorting]
  /// How many rows stay in view at the top.
  public var frozenRows: Int
  /// How many columns stay in view at the left.
  public var frozenColumns: Int
  /// Widths that somebody chose, by column (1 for A), in millimetres; measured with the default
  /// font, so within a tenth.
  public var columnWidthsMillimetres: [Int: Double]
  /// The rows that a filter or a person has hidden.
  public var hiddenRows: Set<Int>

  /// Makes a sheet.
  public init(
    name: String, isHidden: Bool = false, cells: CellGrid = CellGrid(),
    mergedRanges: [CellRange] = [], charts: [Chart] = [], filterRanges: [CellRange] = [],
    sortings: [Sorting] = [], frozenRows: Int = 0, frozenColumns: Int = 0,
    columnWidthsMillimetres: [Int: Double] = [:], hiddenRows: Set<Int> = []
  ) {
    self.name = name
    self.isHidden = isHidden
    self.cells = cells
    self.mergedRanges = mergedRanges
    self.charts = charts
    self.filterRanges = filterRanges
    self.sortings = sortings
    self.frozenRows = frozenRows
    self.frozenColumns = frozenColumns
    self.columnWidthsMillimetres = columnWidthsMillimetres
    self.hiddenRows = hiddenRows
  }

  /// The cell at `address`; an empty one where nothing is.
  public subscript(address: CellAddress) -> Cell { cells[address] }
}
