import Curriculum

extension Question {
  /// Whether a hint or the worked answer names an option by its number, as in "Ketik angka 2".
  ///
  /// What it says is true of the file's order alone, so that order then stays.
  func namesNumbers(upTo count: Int) -> Bool {
    (hints.flatMap(\.self) + solution).contains { block in
      block.lines.contains { line in
        line.split { !$0.isLetter && !$0.isNumber }
          .contains { Int($0).map((1...max(count, 1)).contains) ?? false }
      }
    }
  }
}

extension Block {
  /// The block's texts, without the numbers of lists.
  fileprivate var lines: [String] {
    switch self {
    case .paragraph(let inlines), .heading(_, let inlines): [inlines.plainText]
    case .list(_, let items): items.flatMap { $0.flatMap(\.lines) }
    case .quote(let blocks), .alert(_, let blocks), .footnote(_, let blocks):
      blocks.flatMap(\.lines)
    case .code(_, let text): [text]
    case .table(let table):
      (table.header + table.rows.flatMap(\.self)).map(\.plainText)
    case .rule, .pause: []
    }
  }
}
