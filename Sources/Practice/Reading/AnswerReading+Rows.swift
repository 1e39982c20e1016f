import Curriculum
import LearningRecord

extension AnswerReading {
  /// Columns for the row that is asked, or `1b 2a 3c` for several.
  func rows(_ line: String) -> Reading {
    guard let layout = RowLayout(prompt.question) else { return .nothing }
    if let command = command(line) { return .command(command) }
    guard !layout.isOrdering else { return ordering(line, layout: layout) }
    // Where every row is right without a choice, a dash says so.
    if prompt.asked == nil, line.trimmingBlanks == "-" { return filling([]) }
    guard let asked = prompt.asked ?? prompt.order.first else { return .nothing }
    if let column = column(named: line, of: layout) { return filling([(asked, [column])]) }
    let words = RowWord.words(of: line)
    guard !words.isEmpty else {
      return .slip(.noSuchColumn(typed: line.trimmingBlanks, last: lastLabel(of: layout)))
    }
    if words.allSatisfy({ $0.row != nil && !$0.letters.isEmpty }) {
      return assigned(words, layout: layout)
    }
    return unassigned(words, asked: asked, layout: layout, line: line)
  }

  /// Every word names its row.
  private func assigned(_ words: [RowWord], layout: RowLayout) -> Reading {
    var filled: [(row: Int, columns: Set<Int>)] = []
    for word in words {
      guard let number = word.row, prompt.order.indices.contains(number - 1) else {
        return .slip(.noSuchRow(typed: String(word.row ?? 0), count: layout.rows.count))
      }
      let row = prompt.order[number - 1]
      guard !filled.contains(where: { $0.row == row }) else {
        return .slip(.twice(typed: String(number)))
      }
      switch columns(word.letters, of: layout) {
      case .success(let columns):
        guard columns.count == 1 || layout.rows[row].allowsSeveral else {
          return .slip(.severalForOne)
        }
        filled.append((row, columns))
      case .failure(let unknown):
        return .slip(.noSuchColumn(typed: unknown.typed, last: lastLabel(of: layout)))
      }
    }
    // Rows that are right stay as they are.
    let open = filled.filter { !prompt.kept.contains($0.row) }
    return open.isEmpty && prompt.asked != nil ? .slip(.alreadyRight) : filling(open)
  }

  /// Letters or numbers alone: for the row that is asked, or for each open row in turn.
  private func unassigned(
    _ words: [RowWord], asked: Int, layout: RowLayout, line: String
  ) -> Reading {
    let lists = words.map { word in
      word.row == nil ? self.columns(word.letters, of: layout) : numbered(word, layout)
    }
    var columns: [Int] = []
    for list in lists {
      guard case .success(let found) = list else {
        return .slip(.noSuchColumn(typed: line.trimmingBlanks, last: lastLabel(of: layout)))
      }
      columns += found.sorted()
    }
    if columns.count == 1 || layout.rows[asked].allowsSeveral {
      return filling([(asked, Set(columns))])
    }
    let open = prompt.order.filter { layout.rows[$0].needsAnswer && prompt.rows[$0].isEmpty }
    guard columns.count == open.count, words.count == open.count else {
      return .slip(.severalForOne)
    }
    return filling(zip(open, columns).map { ($0, [$1]) })
  }

  /// A column that was named by its number.
  private func numbered(_ word: RowWord, _ layout: RowLayout) -> Result<Set<Int>, UnknownColumn> {
    guard let number = word.row, word.letters.isEmpty,
      layout.columns.indices.contains(number - 1)
    else { return .failure(UnknownColumn(typed: String(word.row ?? 0))) }
    return .success([number - 1])
  }

  /// The columns that letters name; each letter is one unless there are more columns than letters.
  private func columns(
    _ letters: String, of layout: RowLayout
  ) -> Result<Set<Int>, UnknownColumn> {
    let labels = layout.columns.indices.map(ColumnLabel.text)
    if let whole = labels.firstIndex(of: letters) { return .success([whole]) }
    var found: Set<Int> = []
    for letter in letters {
      guard let column = labels.firstIndex(of: String(letter)) else {
        return .failure(UnknownColumn(typed: String(letter)))
      }
      found.insert(column)
    }
    return .success(found)
  }

  /// The one column whose text was typed.
  private func column(named line: String, of layout: RowLayout) -> Int? {
    let typed = FoldedText(line)
    let matching = layout.columns.indices.filter {
      FoldedText(layout.columns[$0].plainText) == typed
    }
    // `b` is the second column, also when the first one reads "B".
    guard matching.count == 1, !layout.columns.indices.map(ColumnLabel.text).contains(typed.text),
      Int(typed.text) == nil
    else { return nil }
    return matching[0]
  }

  private func lastLabel(of layout: RowLayout) -> String {
    ColumnLabel.text(max(layout.columns.count - 1, 0))
  }

  /// The answer so far with these rows filled in.
  func filling(_ rows: [(row: Int, columns: Set<Int>)]) -> Reading {
    var filled = prompt.rows
    for (row, columns) in rows { filled[row] = columns }
    return .answer(.rows(filled))
  }
}

/// Letters, or numbers, that name no column.
private struct UnknownColumn: Error {
  var typed: String
}
