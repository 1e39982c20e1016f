import Foundation
import Testing

@testable import Documents

/// What LibreOffice computed for `Fixtures/formulas/formulas.tsv`, made by `make.py` beside it.
struct FormulaGoldenTests {
  /// One line: the formula as a workbook of Office Open XML and as an .ods file keep it.
  struct Line: CustomTestStringConvertible {
    var openXML: String
    var openDocument: String
    var shown: String

    var testDescription: String { openXML }
  }

  static let lines: [Line] = {
    let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/formulas/formulas.tsv")
    let text = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").map { line in
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      let shown = parts[2].dropFirst().dropLast().replacing("\"\"", with: "\"")
      return Line(openXML: parts[0], openDocument: parts[1], shown: String(shown))
    }
  }()

  @Test func `the table is there`() {
    #expect(Self.lines.count > 150)
  }

  @Test(arguments: lines)
  func `a formula of a workbook gives what LibreOffice shows`(line: Line) throws {
    try expect(try Formula(line.openXML, as: .openXML), gives: line.shown)
  }

  @Test(arguments: lines)
  func `a formula of an OpenDocument sheet gives what LibreOffice shows`(line: Line) throws {
    try expect(try Formula(line.openDocument, as: .openDocument), gives: line.shown)
  }

  @Test(arguments: lines)
  func `both files hold the same formula`(line: Line) throws {
    let one = try Formula(line.openXML, as: .openXML)
    let other = try Formula(line.openDocument, as: .openDocument)
    // Truth values are functions in OpenDocument.
    guard !line.openXML.contains("TRUE"), !line.openXML.contains("FALSE") else { return }
    #expect(one == other)
  }

  private func expect(_ formula: Formula, gives shown: String) throws {
    var evaluator = FormulaEvaluator(FormulaSamples.workbook)
    let value = try evaluator.value(of: formula, onSheet: 0)
    switch value {
    case .number(let number):
      let isPercent = shown.hasSuffix("%")
      let expected = try #require(Double(isPercent ? String(shown.dropLast()) : shown))
      #expect(abs(number * (isPercent ? 100 : 1) - expected) <= 1e-9 * max(1, abs(expected)))
    case .error(let error):
      // LibreOffice tells fewer kinds of errors apart.
      let isKnown = FormulaError(rawValue: shown) == error
      #expect(isKnown || shown.hasPrefix("Err:") || shown == "#VALUE!")
    default: #expect(value.shownText == shown)
    }
  }
}

/// The cells that the formulas of the table look at; `make.py` writes the same.
enum FormulaSamples {
  static let workbook = FormulaWorkbook(sheets: [
    sheet(
      "Nilai",
      [
        ["Nama", "UH1", "UH2", "Tugas", "Hadir", "Kota"],
        ["Guru 01", 80.0, 75.0, 90.0, true, "Jambi"],
        ["Guru 02", 65.0, 70.5, nil, false, "Muaro"],
        ["Guru 03", 92.0, "absen", 88.0, true, "jambi"],
        ["Guru 04", 74.0, 75.0, 60.0, true, nil],
        ["Guru 05", 100.0, 0.0, 77.0, false, "Sungai"],
        ["Guru 06", nil, 81.0, 79.25, true, "Jambi*"],
        ["Guru 07", 55.0, 64.0, "12", true, "75"],
      ]),
    sheet("Lain", [[1.0, 2.0], [3.0, 4.0], ["tujuh"]]),
    sheet("Kelas 7", [[1.0, 2.0], [3.0, 4.0], ["tujuh"]]),
  ])

  /// A sheet of plain values, text that begins with `=` being a formula.
  static func sheet(_ name: String, _ rows: [[Any?]]) -> FormulaWorkbook.Sheet {
    var cells: [CellAddress: FormulaWorkbook.Content] = [:]
    for (row, values) in rows.enumerated() {
      for (column, value) in values.enumerated() {
        let address = CellAddress(column: column + 1, row: row + 1)
        switch value {
        case let number as Double: cells[address] = .value(.number(number))
        case let isTrue as Bool: cells[address] = .value(.boolean(isTrue))
        case let text as String where text.hasPrefix("="):
          cells[address] = .init(typed: text)
        case let text as String: cells[address] = .value(.text(text))
        default: break
        }
      }
    }
    return FormulaWorkbook.Sheet(name: name, cells: cells)
  }
}
