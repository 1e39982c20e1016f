extension NumberFormat {
  /// The format with this code, as Office Open XML stores it.
  init(code: String) {
    self.init(kind: .general, code: code == "General" ? "" : code)
    guard !self.code.isEmpty, code.uppercased() != "GENERAL" else { return }
    let bare = BareCode(code)
    kind = bare.kind
    guard [.number, .percent, .currency, .scientific].contains(kind) else { return }
    decimals = bare.decimals
    groupsThousands = bare.groupsThousands
  }

  /// What is left of a code's part for positive numbers without its literal texts.
  private struct BareCode {
    private var text = ""
    private var hasCurrency = false

    init(_ code: String) {
      var rest = code[...]
      while let character = rest.popFirst(), character != ";" {
        switch character {
        case "\"":
          note(literal: rest.prefix { $0 != "\"" })
          rest = rest.drop { $0 != "\"" }.dropFirst()
        case "\\", "_", "*":
          note(literal: rest.prefix(1))
          rest = rest.dropFirst()
        case "[":
          let inner = rest.prefix { $0 != "]" }
          rest = rest.drop { $0 != "]" }.dropFirst()
          take(bracket: inner)
        default:
          note(literal: String(character)[...])
          text += String(character).lowercased()
        }
      }
    }

    private mutating func note(literal: Substring) {
      if ["$", "€", "£", "¥"].contains(literal) || literal.lowercased().hasPrefix("rp") {
        hasCurrency = true
      }
    }

    /// A currency, hours that go on counting, or a colour or condition, which say nothing here.
    private mutating func take(bracket: Substring) {
      if bracket.hasPrefix("$") {
        let symbol = bracket.dropFirst().prefix { $0 != "-" }
        hasCurrency = hasCurrency || !symbol.isEmpty
      } else if ["h", "hh", "m", "mm", "s", "ss"].contains(bracket.lowercased()) {
        text += bracket.lowercased()
      }
    }

    var kind: Kind {
      if text.contains("%") { return .percent }
      if hasCurrency { return .currency }
      if text.contains("e+") || text.contains("e-") { return .scientific }
      if text.contains(where: { $0 == "y" || $0 == "d" }) { return .date }
      if text.contains(where: { $0 == "h" || $0 == "s" }) { return .time }
      if text.contains("m") { return .date }
      if text.contains("@") { return .text }
      if text.contains("/"), text.contains("?") || text.contains("#") { return .fraction }
      return text.contains { $0 == "0" || $0 == "#" || $0 == "?" } ? .number : .general
    }

    var decimals: Int {
      guard let point = text.firstIndex(of: ".") else { return 0 }
      return text[text.index(after: point)...].prefix { $0 == "0" || $0 == "#" || $0 == "?" }.count
    }

    var groupsThousands: Bool {
      let whole = text.prefix { $0 != "." }
      guard let last = whole.lastIndex(where: { $0 == "0" || $0 == "#" }) else { return false }
      return whole[..<last].contains(",")
    }
  }
}
