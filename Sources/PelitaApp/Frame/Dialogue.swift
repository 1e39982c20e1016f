import Terminal

/// Shows screens and asks for lines; what every screen does alike is here.
///
/// Resizing redraws with the draft kept; keys that would kill other programs get a friendly line.
struct Dialogue {
  let console: any Console
  let phrases: any Phrases

  /// What came when somebody was asked.
  enum Reply: Hashable, Sendable {
    /// A line, trimmed; empty for a bare Enter.
    case text(String)
    /// The terminal is gone: leave as if the power had failed.
    case gone
  }

  /// Draws `screen` anew; when `isPaged`, Enter is waited for where the window is full.
  func show(_ screen: Screen, isPaged: Bool = false) {
    var rest = rendered(screen)[...]
    var startsScreen = true
    // The prompt needs a line, and so does the one that asks for Enter.
    let room = max(console.size.rows - 2, 4)
    let isTall = isPaged && console.capabilities.isInteractive && rest.count > room + 1
    while isTall, rest.count > room {
      console.write(Array(rest.prefix(room)), startsScreen: startsScreen)
      startsScreen = false
      rest = rest.dropFirst(room)
      let request = LineRequest(prompt: " " + phrases.moreWithEnter + " ", joinsHistory: false)
      if case .endOfInput = console.readLine(request) { return }
    }
    console.write(Array(rest), startsScreen: startsScreen)
  }

  func rendered(_ screen: Screen) -> [StyledText] {
    screen.rendered(for: console.size, capabilities: console.capabilities)
  }

  /// Tells what failed and whether to try again: Enter tries again, 0 leaves.
  func wantsToTryAgain(after explanation: Explanation) -> Bool {
    var screen = Screen()
    screen.add(explanation.what, .warning)
    screen.add(explanation.cure)
    screen.space()
    screen.add(phrases.enterTriesAgain, .dim)
    var menu = Menu<Bool>(screen)
    menu.accept("Enter", choice: true)
    menu.accept("0", choice: false)
    return choose(menu) ?? false
  }

  /// Keeps something, and asks what to do when that is impossible, as often as it takes.
  ///
  /// - Returns: Whether it is kept; otherwise the person chose to leave.
  func keeps(_ something: () throws -> Void) -> Bool {
    while true {
      do {
        try something()
        return true
      } catch {
        guard wantsToTryAgain(after: phrases.explanation(of: error)) else { return false }
      }
    }
  }

  /// Adds `screen` below what stands there: a message is never wiped before it is read.
  func append(_ screen: Screen) {
    console.write(rendered(screen), startsScreen: false)
  }

  /// Prints one wrapped line below.
  func say(_ text: String, _ style: Style = .plain) {
    var screen = Screen()
    screen.add(text, style)
    append(screen)
  }

  /// Asks for a line below `screen`, which is drawn anew when the window changes its size.
  func ask(below screen: Screen, completions: [String] = []) -> Reply {
    readLine(completions: completions) { screen }
  }

  /// Shows what `screen` draws for the window as it is now, then asks below it.
  func ask(completions: [String] = [], drawing screen: () -> Screen) -> Reply {
    show(screen())
    return readLine(completions: completions, redrawing: screen)
  }

  private func readLine(completions: [String], redrawing screen: () -> Screen) -> Reply {
    var request = LineRequest(prompt: prompt, completions: completions)
    while true {
      switch console.readLine(request) {
      case .line(let text): return .text(text.trimmed)
      case .endOfInput: return .gone
      case .control(let key, let draft):
        say(phrases.controlKeyIsHarmless(key.rawValue), .dim)
        request.draft = draft
      case .resized(let draft):
        show(screen())
        request.draft = draft
      }
    }
  }

  /// Shows `screen`, then asks below it.
  func ask(_ screen: Screen, completions: [String] = []) -> Reply {
    show(screen)
    return ask(below: screen, completions: completions)
  }

  /// Waits for Enter below `screen`, so that a message can be read.
  func waitForEnter(below screen: Screen) {
    say(phrases.pressEnterToGoOn, .dim)
    _ = ask(below: screen)
  }

  private var prompt: String { console.capabilities.usesUnicode ? " ▸ " : " > " }
}

extension String {
  /// Without white space at either end.
  var trimmed: String {
    guard let start = firstIndex(where: { !$0.isWhitespace }),
      let end = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return String(self[start...end])
  }
}
