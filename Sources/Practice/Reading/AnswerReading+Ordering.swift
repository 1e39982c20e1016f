import Curriculum
import LearningRecord

extension AnswerReading {
  /// The row for the place that is asked, or all rows in their order: `3`, `3 1 2`, `312`.
  func ordering(_ line: String, layout: RowLayout) -> Reading {
    guard let place = prompt.openPlace else { return .nothing }
    let count = layout.rows.count
    guard let numbers = NumberList(line, count: count, joinsDigits: true) else {
      if let row = row(named: line, of: layout) { return placing([row], from: place) }
      if let command = command(line, readsDigits: true) { return .command(command) }
      return .slip(.notAnOption(typed: line.trimmingBlanks, count: count))
    }
    if let wrong = numbers.values.first(where: { !(1...count).contains($0) }) {
      if let command = command(line, readsDigits: true) { return .command(command) }
      return .slip(.noSuchRow(typed: String(wrong), count: count))
    }
    if let twice = numbers.values.first(where: { number in
      numbers.values.count(where: { $0 == number }) > 1
    }) {
      return .slip(.twice(typed: String(twice)))
    }
    return placing(numbers.values.map { prompt.order[$0 - 1] }, from: place)
  }

  /// Puts rows into the open places in turn; all rows at once take all places anew.
  private func placing(_ rows: [Int], from place: Int) -> Reading {
    let filled = prompt.rows
    if rows.count == filled.count { return filling(rows.enumerated().map { ($1, [$0]) }) }
    let taken = filled.reduce(into: Set<Int>()) { $0.formUnion($1) }
    let open = filled.indices.filter { !taken.contains($0) }
    if let placed = rows.first(where: { !filled[$0].isEmpty }) {
      if prompt.kept.contains(placed) { return .slip(.alreadyRight) }
      return .slip(.twice(typed: String((prompt.order.firstIndex(of: placed) ?? 0) + 1)))
    }
    guard rows.count == 1 || rows.count == open.count else {
      return .slip(.incomplete(given: rows.count, needed: open.count))
    }
    return filling(zip(rows, open).map { ($0, [$1]) })
  }

  /// The one row whose text was typed.
  private func row(named line: String, of layout: RowLayout) -> Int? {
    let typed = FoldedText(line)
    let matching = layout.rows.indices.filter {
      FoldedText(layout.rows[$0].text.plainText) == typed
    }
    return matching.count == 1 ? matching[0] : nil
  }
}
