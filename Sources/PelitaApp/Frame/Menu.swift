import Terminal

/// Things to choose from by a number or a letter, which never move between visits.
struct Menu<Choice> {
  private(set) var keys: [(key: String, choice: Choice)] = []
  private(set) var screen: Screen

  /// A menu whose choices are drawn below `screen`.
  init(_ screen: Screen) { self.screen = screen }

  /// Adds a line to choose; one that offers nothing now is dim, not gone, and still answers.
  mutating func add(
    _ key: String, _ title: String, detail: String = "", isAvailable: Bool = true,
    choice: Choice
  ) {
    screen.choose(key, title, detail: detail, isAvailable: isAvailable)
    keys.append((Self.folded(key), choice))
  }

  /// Adds keys drawn together in one line.
  mutating func add(keys labels: [(key: String, label: String, choice: Choice)]) {
    screen.lines.append(.keys(labels.map { Screen.KeyLabel($0.key, $0.label) }))
    keys += labels.map { (Self.folded($0.key), $0.choice) }
  }

  /// Adds a key that the screen has drawn in its own words.
  mutating func accept(_ key: String, choice: Choice) {
    keys.append((Self.folded(key), choice))
  }

  /// Adds to the drawn screen.
  mutating func draw(_ change: (inout Screen) -> Void) { change(&screen) }

  /// What `text` chooses: a key as drawn, or `o` for 0 and `l` for 1 where no such letter is.
  func choice(for text: String) -> Choice? {
    let typed = Self.folded(text)
    if let exact = keys.first(where: { $0.key == typed }) { return exact.choice }
    let digits = String(typed.map { $0 == "o" ? "0" : $0 == "l" || $0 == "i" ? "1" : $0 })
    return keys.first { $0.key == digits }?.choice
  }

  /// Keys compare without case; the empty key is Enter.
  private static func folded(_ key: String) -> String {
    key == "Enter" ? "" : key.lowercased()
  }
}

extension Dialogue {
  /// What came of showing a menu.
  private enum Showing<Choice> {
    case shown
    /// Something of the part on screen was typed before the rest was looked at.
    case chosen(Choice)
    case gone
  }

  /// Shows `menu`; one taller than the window part by part, each with its numbers at hand.
  private func showInParts<Choice>(_ menu: Menu<Choice>) -> Showing<Choice> {
    let lines = rendered(menu.screen)
    let room = max(console.size.rows - 2, 4)
    guard console.capabilities.isInteractive, lines.count > room + 1 else {
      console.write(lines, startsScreen: true)
      return .shown
    }
    var rest = lines[...]
    while rest.count > room {
      console.write(Array(rest.prefix(room)), startsScreen: true)
      rest = rest.dropFirst(room)
      let request = LineRequest(prompt: " \(phrases.moreOrNumber) ", joinsHistory: false)
      switch console.readLine(request) {
      case .endOfInput: return .gone
      case .line(let text) where !text.trimmed.isEmpty:
        if let choice = menu.choice(for: text.trimmed) { return .chosen(choice) }
      default: break
      }
    }
    console.write(Array(rest), startsScreen: true)
    return .shown
  }

  /// Shows `menu` and asks until something of it is chosen; `nil` when the terminal is gone.
  func choose<Choice>(_ menu: Menu<Choice>, completions: [String] = []) -> Choice? {
    switch showInParts(menu) {
    case .chosen(let choice): return choice
    case .gone: return nil
    case .shown: break
    }
    while true {
      guard case .text(let text) = ask(below: menu.screen, completions: completions) else {
        return nil
      }
      if let choice = menu.choice(for: text) { return choice }
      say(text.isEmpty ? phrases.enterAloneChoosesNothing : phrases.notOnThisScreen(text))
    }
  }
}
