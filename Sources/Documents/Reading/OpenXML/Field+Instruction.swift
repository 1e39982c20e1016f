extension Field {
  /// The field with this instruction, such as ` PAGE \* MERGEFORMAT `.
  init(instruction: String) {
    let word = instruction.split { $0 == " " || $0 == "\t" }.first.map { $0.uppercased() } ?? ""
    self =
      switch word {
      case "PAGE": .pageNumber
      case "NUMPAGES", "SECTIONPAGES": .pageCount
      case "DATE", "CREATEDATE", "SAVEDATE", "PRINTDATE": .date
      case "TIME": .time
      case "FILENAME": .fileName
      case "TITLE": .title
      case "AUTHOR": .author
      case "TOC": .tableOfContents
      case "SEQ": .sequence
      default: .other(word)
      }
  }

  /// The address in the instruction of a link: `HYPERLINK "https://…"`, `HYPERLINK \l "name"`.
  static func link(instruction: String) -> String? {
    let words = instruction.split { $0 == " " || $0 == "\t" }
    guard words.first?.uppercased() == "HYPERLINK" else { return nil }
    let quoted = instruction.split(separator: "\"", omittingEmptySubsequences: false)
    let target = quoted.count > 1 ? String(quoted[1]) : words.dropFirst().first.map(String.init)
    guard let target, !target.isEmpty else { return nil }
    return words.contains("\\l") ? "#" + target : target
  }
}
