/// New values for the inputs of a formula, drawn so that a wrong formula shows itself.
struct InputChanges {
  private let inputs: [CellPlace]
  private let workbook: FormulaWorkbook
  /// Numbers that the expected formula names, and their neighbours: where results change.
  private let edges: [Double]
  private let words: [Int: [String]]

  /// Inputs with so few different numbers are codes, such as 0 and 1 for wrong and right.
  private static let mostCodes = 3

  init(_ inputs: FormulaInputs, expected: Formula, in workbook: FormulaWorkbook) {
    self.inputs = inputs.places
    self.workbook = workbook
    edges = Self.edges(in: expected)
    let literals = expected.parts.compactMap { part -> String? in
      if case .text(let text) = part, Self.number(in: text) == nil { text } else { nil }
    }
    var words: [Int: Set<String>] = [:]
    for place in inputs.places {
      guard case .value(.text(let text)) = workbook.content(at: place) else { continue }
      words[place.address.column, default: Set(literals)].insert(text)
    }
    self.words = words.mapValues { $0.sorted() }
  }

  /// How many rounds it takes until every input had every value at an edge, and some more.
  var rounds: Int { min(edges.count, 12) + 6 }

  /// Draws a new value for every number and every text among the inputs.
  func drawn(
    inRound round: Int, using random: inout some RandomNumberGenerator
  ) -> [CellPlace: FormulaValue] {
    let codes = codes
    var changes: [CellPlace: FormulaValue] = [:]
    for (index, place) in inputs.enumerated() {
      switch workbook.content(at: place) {
      case .value(.number):
        if codes.isEmpty, round < edges.count {
          changes[place] = .number(edges[(index + round) % edges.count])
        } else {
          changes[place] = .number(number(codes: codes, using: &random))
        }
      case .value(.text):
        if let word = words[place.address.column]?.randomElement(using: &random) {
          changes[place] = .text(word)
        }
      default: break
      }
    }
    return changes
  }

  private func number(
    codes: [Double], using random: inout some RandomNumberGenerator
  ) -> Double {
    if let code = codes.randomElement(using: &random) { return code }
    if Bool.random(using: &random), let edge = edges.randomElement(using: &random) { return edge }
    return Double(Int.random(in: 0...100, using: &random))
  }

  /// The different numbers among the inputs when they are few; empty otherwise.
  private var codes: [Double] {
    var numbers: Set<Double> = []
    for place in inputs {
      guard case .value(.number(let number)) = workbook.content(at: place) else { continue }
      numbers.insert(number)
      guard numbers.count <= Self.mostCodes else { return [] }
    }
    return inputs.count > Self.mostCodes * 2 && numbers.count > 1 ? numbers.sorted() : []
  }

  private static func edges(in formula: Formula) -> [Double] {
    let named = formula.parts.compactMap { part -> Double? in
      switch part {
      case .number(let number): number
      case .text(let text): number(in: text)
      default: nil
      }
    }
    return Set(named.flatMap { [$0 - 1, $0, $0 + 1] }).sorted()
  }

  /// The number in a criterion such as `>=75`.
  private static func number(in text: String) -> Double? {
    Double.plain(text.drop { "<>=".contains($0) }.replacing(",", with: "."))
  }
}
