import Terminal

extension Dialogue {
  /// What came of looking through a list.
  enum Picked<Choice> {
    case chosen(Choice)
    /// `k` or 0.
    case back
    /// The terminal is gone.
    case gone
  }

  /// Lets somebody look through `listing` and pick.
  func pick<Choice>(_ listing: Listing<Choice>) -> Picked<Choice> {
    var view = ListingView(listing: listing)
    while true {
      let reply = ask(completions: listing.completions) {
        view.fit(in: self)
        return view.screen(phrases)
      }
      guard case .text(let text) = reply else { return .gone }
      switch view.respond(to: text, phrases: phrases) {
      case .chosen(let choice): return .chosen(choice)
      case .leave: return .back
      case .stay: break
      }
    }
  }
}

/// A list while somebody looks through it: which part is on the screen, and what was searched for.
private struct ListingView<Choice> {
  let listing: Listing<Choice>
  private var found: [(number: Int, item: Listing<Choice>.Item)]
  private var words = ""
  /// Where the parts before this one began, this one's last; never empty.
  private var starts = [0]
  /// How many items are on the screen.
  private var shown = 0
  /// What is to be told about the line that was typed last.
  private var note = ""

  init(listing: Listing<Choice>) {
    self.listing = listing
    found = listing.matches("")
  }

  /// What a line came to.
  enum Response {
    case chosen(Choice)
    case leave
    case stay
  }

  mutating func respond(to text: String, phrases: any Phrases) -> Response {
    note = ""
    if text.isEmpty, part.isWhole, words.isEmpty {
      note = phrases.enterAloneChoosesNothing
    } else if text.isEmpty {
      turnForward()
    } else if text == "-" {
      if starts.count > 1 { starts.removeLast() }
    } else if text == "0" || (text.lowercased() == "k" && words.isEmpty) {
      return .leave
    } else if text.lowercased() == "k" {
      search("")
    } else if let key = listing.keys.first(where: { $0.key == text.lowercased() }) {
      return .chosen(key.choice)
    } else if let item = listing.item(numbered: text) ?? listing.item(titled: text) {
      return .chosen(item.choice)
    } else if !listing.matches(text).isEmpty {
      search(text)
    } else if let other = listing.whenNothingHolds?(text) {
      return .chosen(other)
    } else {
      let text = text.sanitisedLine
      // Where everything is in sight nobody searches: it was a number, or meant for another screen.
      note =
        part.isWhole && words.isEmpty ? phrases.notOnThisScreen(text) : phrases.nothingHolds(text)
    }
    return .stay
  }

  private mutating func turnForward() {
    if start + shown < found.count {
      starts.append(start + shown)
    } else if words.isEmpty {
      starts = [0]
    } else {
      search("")
    }
  }

  private mutating func search(_ text: String) {
    words = text
    found = listing.matches(text)
    starts = [0]
  }

  private var start: Int { starts.last ?? 0 }

  /// Takes as many items as the window holds now; at least one.
  mutating func fit(in dialogue: Dialogue) {
    shown = found.count - start
    guard dialogue.console.capabilities.isInteractive else { return }
    // One line is the prompt's; the counts below may grow by a digit, never by a line.
    let room = dialogue.console.size.rows - 1
    var used = dialogue.rendered(screen(dialogue.phrases, isEmpty: true)).count
    var count = 0
    var section = ""
    for (number, item) in found.dropFirst(start) {
      let lines = lines(of: item, number: number, after: section)
      used += dialogue.rendered(Screen(lines: lines)).count
      guard used <= room || count == 0 else { break }
      section = item.section
      count += 1
    }
    shown = count
  }

  private func lines(
    of item: Listing<Choice>.Item, number: Int, after section: String
  ) -> [Screen.Line] {
    var screen = Screen()
    if item.section != section { screen.add(item.section.sanitisedLine, .strong) }
    screen.choose(
      String(number), item.title.sanitisedLine, detail: item.detail.sanitisedLine)
    return screen.lines
  }

  func screen(_ phrases: any Phrases, isEmpty: Bool = false) -> Screen {
    var screen = listing.heading
    screen.space()
    var section = ""
    for (number, item) in found.dropFirst(start).prefix(isEmpty ? 0 : shown) {
      screen.lines += lines(of: item, number: number, after: section)
      section = item.section
    }
    screen.lines.append(.blank)
    if !note.isEmpty { screen.add(note, .warning) }
    screen.add(phrases.listingShows(part), .dim)
    screen.lines.append(.keys(keys(phrases)))
    return screen
  }

  private var part: ListingPart {
    ListingPart(first: start + 1, last: start + shown, count: found.count, words: words)
  }

  private func keys(_ phrases: any Phrases) -> [Screen.KeyLabel] {
    var keys = listing.keys.map { Screen.KeyLabel($0.key, $0.label) }
    if !part.isWhole {
      let isLast = part.last == part.count
      keys.append(Screen.KeyLabel("Enter", isLast ? phrases.keyFirstPart : phrases.keyNextPart))
    }
    if start > 0 { keys.append(Screen.KeyLabel("-", phrases.keyEarlierPart)) }
    let back = words.isEmpty ? phrases.keyBack : phrases.keyAllAgain
    return keys + [Screen.KeyLabel("k", back)]
  }
}
