/// What a cell turned out to be when it was compared with a formula that is right.
public enum FormulaFinding: Hashable, Sendable {
  /// It gives the same for the inputs as they are and for every change of them.
  case same
  case missing
  /// A value was typed where a formula belongs, or a formula looks at no cell.
  case typed(shown: String)
  /// It looks at some of the inputs alone.
  case part(source: String)
  /// It gives something else; `shown` for the inputs as they are, where `expected` belongs.
  case differs(source: String, shown: String, expected: String)
  /// It is right for the inputs as they are, by luck: not for others.
  case rightByLuck(source: String)
  /// An error stands in the cell.
  case error(FormulaError, source: String)
  /// It cannot be computed here; it may well be right.
  case unchecked(FormulaStop)
}

/// Compares cells with what they should compute, also for inputs changed by chance.
public struct FormulaTrial: Sendable {
  let workbook: FormulaWorkbook
  let seed: UInt64
  /// How far numbers may lie apart, for tasks that leave rounding open.
  let tolerance: Double

  /// Makes trials; the same seed gives the same changes.
  public init(_ workbook: FormulaWorkbook, seed: UInt64, tolerance: Double = 0) {
    self.workbook = workbook
    self.seed = seed
    self.tolerance = tolerance
  }

  /// Compares the cell at `place` with `expected`, a formula for that very place.
  public func finding(at place: CellPlace, expected: Formula) -> FormulaFinding {
    switch workbook.content(at: place) {
    case .value(.blank): return .missing
    case .value(let value): return .typed(shown: value.shownText)
    case .unreadable(let stop, _): return .unchecked(stop)
    case .formula(let formula, let source):
      guard formula.readsCells else { return .typed(shown: source) }
      do throws(FormulaStop) {
        return try compare(formula, source, expected, at: place)
      } catch {
        return .unchecked(error)
      }
    }
  }

  private func compare(
    _ formula: Formula, _ source: String, _ expected: Formula, at place: CellPlace
  ) throws(FormulaStop) -> FormulaFinding {
    let shown = try value(of: formula, at: place)
    let wanted = try value(of: expected, at: place)
    if case .error(let error) = shown, shown != wanted { return .error(error, source: source) }
    let used = try FormulaInputs(of: formula, onSheet: place.sheet, in: workbook)
    let needed = try FormulaInputs(of: expected, onSheet: place.sheet, in: workbook)
    if try agreesAfterChanges(formula, expected, needed, at: place) {
      return isSame(shown, wanted)
        ? .same
        : .differs(source: source, shown: shown.shownText, expected: wanted.shownText)
    }
    if Set(used.places).isStrictSubset(of: Set(needed.places)) { return .part(source: source) }
    if isSame(shown, wanted) { return .rightByLuck(source: source) }
    return .differs(source: source, shown: shown.shownText, expected: wanted.shownText)
  }

  private func agreesAfterChanges(
    _ formula: Formula, _ expected: Formula, _ inputs: FormulaInputs, at place: CellPlace
  ) throws(FormulaStop) -> Bool {
    let changes = InputChanges(inputs, expected: expected, in: workbook)
    var random = TrialChance(seed: seed)
    for round in 0..<changes.rounds {
      let change = changes.drawn(inRound: round, using: &random)
      let one = try value(of: formula, at: place, changes: change)
      let other = try value(of: expected, at: place, changes: change)
      guard isSame(one, other) else { return false }
    }
    return true
  }

  private func value(
    of formula: Formula, at place: CellPlace, changes: [CellPlace: FormulaValue] = [:]
  ) throws(FormulaStop) -> FormulaValue {
    var evaluator = FormulaEvaluator(workbook, changes: changes)
    return try evaluator.value(of: formula, onSheet: place.sheet)
  }

  /// Numbers are the same within rounding, texts whatever their capitals and outer spaces.
  private func isSame(_ one: FormulaValue, _ other: FormulaValue) -> Bool {
    switch (one, other) {
    case (.number(let one), .number(let other)):
      return abs(one - other) <= max(tolerance, 1e-9 * max(abs(one), abs(other)))
    case (.text(let one), .text(let other)): return one.folded == other.folded
    default: return one == other
    }
  }
}

extension String {
  fileprivate var folded: [Substring] { lowercased().split(separator: " ") }
}

/// SplitMix64 (Steele, Lea and Flood 2014): the same changes on every machine.
struct TrialChance: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
