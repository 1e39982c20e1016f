import LearningRecord

/// Answers in the formats of responses; ids count from 1 in the file's order.
enum Responses {
  static func text(of answer: Answer) -> String {
    switch answer {
    case .options(let options): joined(options.sorted().map { "option-\($0 + 1)" })
    case .text(let text): text
    case .inputs(let inputs): joined(inputs.map(text))
    case .rows(let rows):
      joined(
        rows.enumerated().flatMap { row, columns in
          columns.sorted().map { "row-\(row + 1)[.]column-\($0 + 1)" }
        })
    case .ticked(let items): joined(items.sorted().map { "item-\($0 + 1)[.]true" })
    case .performed(let performance): performance.told.first ?? performance.work
    }
  }

  /// Rows in the order of the places they were given; a row without one comes last.
  static func order(_ rows: [Set<Int>]) -> String {
    let places = rows.enumerated().map { row, columns in (columns.min() ?? .max, row) }
    return joined(places.sorted { $0 < $1 }.map { "row-\($0.1 + 1)" })
  }

  private static func joined(_ items: [String]) -> String { items.joined(separator: "[,]") }
}
