import Terminal

/// What somebody typed as a name.
enum NameReading: Hashable {
  case name(String)
  /// Empty, or digits and signs alone: most likely an answer to another question.
  case needsLetters
  case tooLong

  /// Reads a name: white space runs become one blank.
  init(_ text: String) {
    let name = text.sanitised.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    if !name.contains(where: \.isLetter) {
      self = .needsLetters
    } else if name.count > FirstRun.nameLimit {
      self = .tooLong
    } else {
      self = .name(name)
    }
  }
}
