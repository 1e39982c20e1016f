import Documents

/// The rows of a CSV file, each cell under the column that it belongs to.
struct ColumnTable<Column: FileColumn> {
  /// One row.
  struct Row {
    /// The line of the file, 1 for the first.
    var line: Int
    fileprivate var cells: [Column: String]

    /// What stands in a column, on one line and harmless; empty when nothing does.
    subscript(column: Column) -> String { cells[column] ?? "" }
  }

  private(set) var rows: [Row] = []
  /// Lines on which a quotation mark is never closed: what follows it cannot be trusted.
  private(set) var unclosedLines: Set<Int> = []

  /// Reads `bytes`.
  ///
  /// - Throws: `TableTrouble`.
  init(_ bytes: [UInt8], limit: TableLimit = .school) throws(TableTrouble) {
    guard bytes.count <= limit.bytes else {
      throw .tooLarge(bytes: bytes.count, limit: limit.bytes)
    }
    let text = try Self.separated(bytes)
    guard let header = text.rows.first else { throw .empty }
    guard text.rows.count <= limit.rows else { throw .tooManyRows(limit: limit.rows) }
    let places = try Self.places(in: header)
    for (fields, line) in zip(text.rows, text.lineNumbers).dropFirst() {
      let cells = places.compactMapValues { place in
        fields.indices.contains(place) ? CellText.cleaned(fields[place]) : nil
      }
      if cells.values.contains(where: { !$0.isEmpty }) {
        rows.append(Row(line: line, cells: cells))
      }
    }
    unclosedLines = Set(text.findings.filter { $0.reason == .unclosedQuote }.map(\.line))
  }

  private static func separated(_ bytes: [UInt8]) throws(TableTrouble) -> SeparatedText {
    let read: ReadDocument
    do { read = try ReadDocument(bytes: bytes, fileName: "table.csv") } catch {
      throw .unreadable(error)
    }
    guard case .separated(let text) = read.document else { throw .unreadable(.unknownContent) }
    return text
  }

  private static func places(in header: [String]) throws(TableTrouble) -> [Column: Int] {
    let words = header.map { CellText.cleaned($0).lowercased() }
    var places: [Column: Int] = [:]
    for column in Column.allCases {
      places[column] = words.firstIndex { column.words.contains($0) }
    }
    let missing = Column.allCases.filter { $0.isRequired && places[$0] == nil }
    guard missing.isEmpty else { throw .columnsMissing(missing.compactMap(\.words.first)) }
    return places
  }
}

/// How much of a table is read.
struct TableLimit {
  var bytes: Int
  var rows: Int

  /// A school of a thousand teachers with a full week each stays below.
  static let school = TableLimit(bytes: 4 << 20, rows: 50_001)
}
