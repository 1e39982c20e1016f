/// Makes a header of its entries.
enum HeaderBuilder {
  static func header(of entries: [LessonHeader.Entry]) -> LessonHeader {
    var header = LessonHeader()
    header.entries = entries
    for entry in entries {
      header.macros[entry.key] = entry.value
      take(entry, into: &header)
    }
    return header
  }

  private static func take(_ entry: LessonHeader.Entry, into header: inout LessonHeader) {
    let value = entry.value
    switch entry.key {
    case "lesson": header.lesson = LessonID(value)
    case "language": header.language = Language(rawValue: value.lowercased())
    case "author": header.author = value
    case "version": header.version = value
    case "objective": header.objective = value
    case "minutes": header.minutes = Int(value)
    case "requires": header.requires = words(value).compactMap(LessonID.init)
    case "covers": header.covers = words(value)
    case "checked": header.checked = value
    default: break
    }
  }

  /// The words of a list, between commas or blanks.
  static func words(_ value: String) -> [String] {
    value.split { $0 == "," || $0.isWhitespace }.map(String.init)
  }
}
