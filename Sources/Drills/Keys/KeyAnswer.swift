/// What came for a key that was asked.
public enum KeyAnswer: Hashable, Sendable {
  case key(PressedKey)
  case pasted(String)
  /// Words that name no key.
  case unknown(String)

  /// Reads one line of a key script: a key's name, or `paste:` and the text.
  public init(line: String) {
    let mark = "paste:"
    if line.lowercased().hasPrefix(mark) {
      self = .pasted(String(line.dropFirst(mark.count).drop { $0 == " " }))
    } else if let key = PressedKey(name: line) {
      self = .key(key)
    } else {
      self = .unknown(line)
    }
  }

  /// The line of a key script that reads back as this.
  public var line: String {
    switch self {
    case .key(let key): key.name
    case .pasted(let text): "paste: " + text
    case .unknown(let text): text
    }
  }
}
