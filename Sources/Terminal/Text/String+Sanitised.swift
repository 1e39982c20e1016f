extension String {
  /// The text without anything that could steer a terminal or hide what is written.
  ///
  /// Control characters, whole escape sequences, bidirectional overrides and invisible tags go; a
  /// tab becomes four spaces. Line feeds stay, and every other line break becomes one.
  public var sanitised: String {
    if utf8.allSatisfy({ (0x20..<0x7F).contains($0) || $0 == 0x0A }) { return self }
    var sanitiser = Sanitiser()
    for scalar in unicodeScalars { sanitiser.take(scalar) }
    return sanitiser.text
  }

  /// The sanitised text in one line: line breaks become spaces.
  public var sanitisedLine: String {
    let clean = sanitised
    guard clean.contains("\n") else { return clean }
    return clean.split(separator: "\n").joined(separator: " ")
  }
}
