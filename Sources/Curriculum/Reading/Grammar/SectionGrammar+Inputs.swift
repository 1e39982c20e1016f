extension SectionGrammar {
  /// `[[ … ]]` or `[->[ … ]]` in running text, where inputs are allowed.
  mutating func readInput() -> Bool {
    guard state.allowsInputs || state.groupsInputs else { return false }
    let start = state.at
    guard let kind = takeInput() else { return false }
    gathered.append(FoundInput(range: start..<state.at, kind: kind))
    return true
  }

  /// Takes an input and returns what it asks for; `nil` when it is none.
  mutating func takeInput() -> FoundInput.Kind? {
    let start = state.at
    let isDrag = sees("[->[")
    guard isDrag || sees("[[") else { return nil }
    let inner = start + (isDrag ? 4 : 2)
    guard let text = takeInputText(from: inner) else { return nil }
    if let kind = isDrag ? Self.drag(text) : Self.block(text) { return kind }
    state.at = start
    return nil
  }

  /// The text up to the two brackets, at least one character; an escaped one does not end it.
  private mutating func takeInputText(from inner: Int) -> [UInt8]? {
    guard inner < bytes.count, find(.input, from: inner) != nil else { return nil }
    var text: [UInt8] = []
    var place = inner
    while place < bytes.count {
      if has("]]", at: place) {
        guard !text.isEmpty else { return nil }
        state.at = place + 2
        return text
      }
      if has("\\]", at: place) { place += 1 }
      text.append(bytes[place])
      place += 1
    }
    return nil
  }

  private static func block(_ text: [UInt8]) -> FoundInput.Kind? {
    let parts = text.splitAtPipes()
    guard parts.count == 1 else {
      let (options, right) = choices(parts)
      return .selection(options: options, right: right)
    }
    let bare = text.map { $0 == Byte.underscore ? Byte.space : $0 }.trimmedText
    guard bare != "?", bare != "!", !bare.isEmpty else { return nil }
    return .text(right: text.trimmedText.unescapingInput)
  }

  private static func drag(_ text: [UInt8]) -> FoundInput.Kind? {
    let parts = text.splitAtPipes()
    let (options, right) = choices(parts)
    return .drag(options: options, right: parts.count == 1 ? [0] : right)
  }

  /// The options and which of them stand in parentheses.
  private static func choices(_ parts: [[UInt8]]) -> (options: [String], right: [Int]) {
    var options: [String] = []
    var right: [Int] = []
    for part in parts {
      var option = part.trimmedText
      if option.hasPrefix("("), option.hasSuffix(")"), option.count > 1 {
        right.append(options.count)
        option = String(option.dropFirst().dropLast()).trimmingBlanks
      }
      options.append(option.unescapingInput)
    }
    return (options, right)
  }
}

extension [UInt8] {
  /// The text as a string without white space around it.
  fileprivate var trimmedText: String { String(decoding: self, as: UTF8.self).trimmingBlanks }

  /// The parts between pipes that no backslash precedes; `\|` becomes `|`.
  fileprivate func splitAtPipes() -> [[UInt8]] {
    var parts: [[UInt8]] = [[]]
    for byte in self {
      let isEscaped = parts[parts.count - 1].last == Byte.backslash
      if byte == Byte.pipe, isEscaped {
        parts[parts.count - 1].removeLast()
        parts[parts.count - 1].append(byte)
      } else if byte == Byte.pipe {
        parts.append([])
      } else {
        parts[parts.count - 1].append(byte)
      }
    }
    return parts
  }
}

extension String {
  /// The text without the backslashes that an input needs.
  fileprivate var unescapingInput: String {
    guard contains("\\") else { return self }
    var result = ""
    var rest = self[...]
    while let character = rest.popFirst() {
      if character == "\\", let next = rest.first, "|()[]@".contains(next) { continue }
      result.append(character)
    }
    return result
  }
}
