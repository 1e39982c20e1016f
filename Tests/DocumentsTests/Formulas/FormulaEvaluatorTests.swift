import TestSupport
import Testing

@testable import Documents

struct FormulaEvaluatorTests {
  private func value(_ formula: String, _ rows: [[Any?]]) throws -> FormulaValue {
    var evaluator = FormulaEvaluator(
      FormulaWorkbook(sheets: [FormulaSamples.sheet("Lembar1", rows)]))
    return try evaluator.value(of: try Formula(formula), onSheet: 0)
  }

  @Test func `formulas follow other formulas`() throws {
    #expect(try value("=C1+1", [[1.0, "=A1*2", "=B1*2"]]) == .number(5))
  }

  @Test func `a formula that needs itself is an error`() throws {
    #expect(try value("=A1", [["=B1", "=A1"]]) == .error(.circle))
    #expect(try value("=SUM(A1:A3)", [[1.0], [2.0], ["=SUM(A1:A3)"]]) == .error(.circle))
  }

  @Test func `an error spreads, and IFERROR stops it`() throws {
    #expect(try value("=SUM(A1:B1)", [["=1/0", 2.0]]) == .error(.division))
    #expect(try value("=IFERROR(SUM(A1:B1);0)", [["=1/0", 2.0]]) == .number(0))
  }

  @Test func `an unknown function is a stop, also inside of IFERROR`() {
    #expect(throws: FormulaStop.unsupported("VLOOKUP")) {
      try value("=IFERROR(VLOOKUP(A1;A1:B2;2;0);1)", [[1.0]])
    }
    #expect(throws: FormulaStop.unsupported("VLOOKUP")) {
      try value("=A1+1", [["=VLOOKUP(B1;B1:C2;2)"]])
    }
  }

  @Test func `the branch not taken is not computed`() throws {
    #expect(try value("=IF(1=1;5;VLOOKUP(1;A1:A2;1))", [[1.0]]) == .number(5))
  }

  @Test func `a sheet that is not there is a wrong reference`() throws {
    #expect(try value("=Lain!A1", [[1.0]]) == .error(.reference))
  }

  @Test func `a long chain of cells stops instead of breaking the stack`() throws {
    let rows: [[Any?]] = [[1.0]] + (1..<5_000).map { ["=A\($0)+1"] }
    #expect(throws: FormulaStop.tooLarge) { try value("=A5000", rows) }
    // From the top, as a filled column is checked, every cell is one step.
    var evaluator = FormulaEvaluator(
      FormulaWorkbook(sheets: [FormulaSamples.sheet("Lembar1", rows)]))
    for row in 1...5_000 {
      let place = CellPlace(sheet: 0, address: CellAddress(column: 1, row: row))
      #expect(try evaluator.value(at: place) == .number(Double(row)))
    }
  }

  @Test func `whole columns are as long as what stands in them`() throws {
    #expect(try value("=SUM(A:A)+COUNT(A1:A1048576)", [[1.0], [2.0]]) == .number(5))
  }

  @Test(arguments: 0..<200)
  func `aggregates agree with plain loops`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let numbers: [Double?] = (0..<Int.random(in: 1...20, using: &random)).map { _ in
      Bool.random(using: &random) ? Double(Int.random(in: -50...100, using: &random)) / 4 : nil
    }
    let present = numbers.compactMap(\.self)
    let rows: [[Any?]] = numbers.map { [$0] } + [["akhir"]]
    let range = "A1:A\(numbers.count)"
    let sum = present.reduce(0, +)
    #expect(try value("=SUM(\(range))", rows) == .number(sum))
    #expect(try value("=COUNT(\(range))", rows) == .number(Double(present.count)))
    #expect(try value("=MIN(\(range))", rows) == .number(present.min() ?? 0))
    #expect(try value("=MAX(\(range))", rows) == .number(present.max() ?? 0))
    let average = try value("=AVERAGE(\(range))", rows)
    #expect(
      average
        == (present.isEmpty ? .error(.division) : .number(sum / Double(present.count))))
    let edge = Int.random(in: 0...20, using: &random)
    let above = present.count { $0 >= Double(edge) }
    #expect(try value("=COUNTIF(\(range);\">=\(edge)\")", rows) == .number(Double(above)))
  }

  @Test(arguments: 0..<300)
  func `arithmetic agrees with a tree computed directly`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let (source, expected) = Self.expression(depth: 4, using: &random)
    let got = try value("=" + source, [[1.0]])
    guard case .number(let number) = got else {
      #expect(!expected.isFinite, "\(source) gave \(got)")
      return
    }
    #expect(abs(number - expected) <= 1e-9 * max(1, abs(expected)), "\(source)")
  }

  /// A formula with full brackets and its value; a division by zero is not a number.
  private static func expression(
    depth: Int, using random: inout SeededGenerator
  ) -> (String, Double) {
    guard depth > 0, Int.random(in: 0..<5, using: &random) > 0 else {
      let number = Int.random(in: 0...9, using: &random)
      return (String(number), Double(number))
    }
    let (left, one) = expression(depth: depth - 1, using: &random)
    let (right, other) = expression(depth: depth - 1, using: &random)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return ("(\(left)+\(right))", one + other)
    case 1: return ("(\(left)-\(right))", one - other)
    case 2: return ("(\(left)*\(right))", one * other)
    case 3: return ("(\(left)/\(right))", other == 0 ? .nan : one / other)
    default: return ("-(\(left))%", -one / 100)
    }
  }
}
