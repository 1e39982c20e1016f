/// A person's name in a table.
enum PersonName {
  /// Longer ones break every list.
  static let longest = 60

  /// The name, or why it is none.
  static func checked(_ text: String) throws(LineProblem) -> String {
    guard !text.isEmpty else { throw .nameMissing }
    guard !CellText.isFormula(text) else { throw .nameIsFormula(String(text.prefix(20))) }
    guard text.count <= longest else { throw .nameTooLong(limit: longest) }
    guard text.contains(where: \.isLetter) || text.contains(where: \.isNumber) else {
      throw .nameMissing
    }
    return text
  }
}
