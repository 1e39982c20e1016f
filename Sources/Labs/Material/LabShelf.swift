/// The texts of an exercise's files, by name.
struct LabShelf {
  private let files: [String: String]

  /// More is never needed for an experiment that a person overlooks.
  static let largestFile = 64 * 1024

  init(_ files: [String: String]) { self.files = files }

  /// The lines of `file` without those that begin with `//`, and without empty ones at the ends.
  func lines(_ file: String) throws(LabMaterialError) -> [(number: Int, text: String)] {
    guard let text = files[file] else { throw LabMaterialError(file, .missing) }
    guard text.utf8.count <= Self.largestFile else {
      throw LabMaterialError(file, .tooLarge(limit: Self.largestFile))
    }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { (number: $0.offset + 1, text: $0.element.trimmed) }
      .filter { !$0.text.isEmpty && !$0.text.hasPrefix("//") }
    guard !lines.isEmpty else { throw LabMaterialError(file, .empty) }
    return lines
  }
}
