/// The cells that a formula's value comes from in the end: those with no formula of their own.
public struct FormulaInputs: Hashable, Sendable {
  /// In reading order, sheet by sheet; blank cells are not among them.
  public private(set) var places: [CellPlace]

  /// More inputs than this are not changed one by one.
  static let most = 20_000

  /// Finds the inputs of `formula` on sheet number `sheet`, through all formulas in between.
  public init(
    of formula: Formula, onSheet sheet: Int, in workbook: FormulaWorkbook
  ) throws(FormulaStop) {
    var found: Set<CellPlace> = []
    var seen: Set<CellPlace> = []
    var open = try Self.places(in: formula, onSheet: sheet, of: workbook)
    while let place = open.popLast() {
      guard seen.insert(place).inserted else { continue }
      guard seen.count <= Self.most else { throw .tooLarge }
      switch workbook.content(at: place) {
      case .value(.blank): break
      case .value: found.insert(place)
      case .formula(let inner, _):
        open += try Self.places(in: inner, onSheet: place.sheet, of: workbook)
      case .unreadable(let stop, _): throw stop
      }
    }
    places = found.sorted { ($0.sheet, $0.address) < ($1.sheet, $1.address) }
  }

  /// The cells that `formula` names itself, as far as the sheets are in use.
  private static func places(
    in formula: Formula, onSheet sheet: Int, of workbook: FormulaWorkbook
  ) throws(FormulaStop) -> [CellPlace] {
    var places: [CellPlace] = []
    for case .cells(let name, let first, let last) in formula.parts {
      let index = name.map(workbook.index(ofSheet:)) ?? sheet
      guard let index, let end = workbook.sheets[index].lastCell,
        let used = CellRange(first.address, (last ?? first).address)
          .overlap(.upTo(end))
      else { continue }
      guard used.count <= Self.most else { throw .tooLarge }
      places += used.addresses.map { CellPlace(sheet: index, address: $0) }
    }
    return places
  }
}
