import TrainingModel

/// A row of `roles.csv`.
enum RoleRow: String, FileColumn {
  case name
  case indonesian = "id"
  case english = "en"
  case also

  var words: [String] { [rawValue] }
  var isRequired: Bool { true }

  /// The role of `row` with the words for it, the usual one first.
  static func words(
    _ row: ColumnTable<Self>.Row
  ) throws(SeedProblem) -> (name: String, value: (Role, [String])) {
    let name = try row.text(.name)
    guard let role = Role.known.first(where: { $0.rawValue == name }) else {
      throw .unknownWord(name, column: Self.name.rawValue)
    }
    let also = row[.also].split(separator: ",").map { CellText.cleaned(String($0)) }
    return (name, (role, [try row.text(.indonesian), try row.text(.english)] + also))
  }
}
