import TrainingModel

/// A row of `catalogue.csv`.
enum CatalogueRow: String, FileColumn {
  case name
  case kind
  case sort
  case obstacles = "for"
  case indonesian = "id"
  case english = "en"

  var words: [String] { [rawValue] }
  var isRequired: Bool { true }

  /// The obstacle or response of `row`.
  static func entry(
    _ row: ColumnTable<Self>.Row
  ) throws(SeedProblem) -> (name: String, value: CatalogueEntry) {
    let name = try row.text(.name)
    let choice: CatalogueEntry.Choice
    switch try row.text(.kind) {
    case "obstacle": choice = .obstacle(try word(row, .sort))
    case "response": choice = .response(try word(row, .sort), for: try obstacles(row))
    case let other: throw .unknownWord(other, column: Self.kind.rawValue)
    }
    let entry = CatalogueEntry(
      name: name, choice: choice, textIndonesian: try row.text(.indonesian),
      textEnglish: try row.text(.english))
    return (name, entry)
  }

  private static func word<Word: RawRepresentable<String>>(
    _ row: ColumnTable<Self>.Row, _ column: Self
  ) throws(SeedProblem) -> Word {
    let text = try row.text(column)
    guard let word = Word(rawValue: text) else {
      throw .unknownWord(text, column: column.rawValue)
    }
    return word
  }

  private static func obstacles(
    _ row: ColumnTable<Self>.Row
  ) throws(SeedProblem) -> [Obstacle.Sort] {
    var sorts: [Obstacle.Sort] = []
    for text in try row.text(.obstacles).split(separator: " ").map(String.init) {
      guard let sort = Obstacle.Sort(rawValue: text) else {
        throw .unknownWord(text, column: Self.obstacles.rawValue)
      }
      sorts.append(sort)
    }
    return sorts
  }
}
