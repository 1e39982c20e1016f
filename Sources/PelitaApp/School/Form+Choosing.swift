import Terminal

extension Form {
  /// Asks for one of several; a long list is shown in parts and can be searched.
  func one<Choice>(_ question: String, among choices: [(title: String, choice: Choice)]) -> Choice?
  {
    let items = choices.map { Listing.Item(title: $0.title, choice: $0.choice) }
    let listing = Listing(heading: Self.heading(question), items: items)
    guard case .chosen(let choice) = dialogue.pick(listing) else { return nil }
    return choice
  }

  /// Asks for any number of several, by their numbers; `1-5` and `semua` are understood.
  ///
  /// Numbers answer at once. Who searches by name collects: then Enter ends it.
  func several<Choice>(
    _ question: String, among choices: [(title: String, choice: Choice)], chosen: [Int] = []
  ) -> [Choice]? {
    let items = choices.indices.map { Listing.Item(title: choices[$0].title, choice: $0) }
    var collecting = Collecting(
      listing: Listing(heading: Self.heading(question), items: items), chosen: Set(chosen))
    while true {
      let reply = dialogue.ask(completions: collecting.listing.completions) {
        collecting.fit(in: dialogue)
        return collecting.screen(dialogue.phrases)
      }
      guard case .text(let text) = reply else { return nil }
      switch collecting.respond(to: text, phrases: dialogue.phrases) {
      case .done(let places): return places.map { choices[$0].choice }
      case .leave: return nil
      case .stay: break
      }
    }
  }
}

/// Choosing several from a list: what is chosen, and which part is on the screen.
private struct Collecting {
  let listing: Listing<Int>
  var chosen: Set<Int>
  private var hasSearched = false
  private var words = ""
  private var start = 0
  private var shown = 0
  private var note = ""

  init(listing: Listing<Int>, chosen: Set<Int>) {
    self.listing = listing
    self.chosen = chosen
  }

  /// What a line came to.
  enum Response {
    case done([Int])
    case leave
    case stay
  }

  private var found: [(number: Int, item: Listing<Int>.Item)] { listing.matches(words) }

  mutating func respond(to text: String, phrases: any Phrases) -> Response {
    note = ""
    if text.isEmpty { return turnForward() }
    if text == "-" {
      start = max(start - shown, 0)
    } else if text.lowercased() == "k", !words.isEmpty {
      search("")
    } else if Form.goesBack(text) {
      return .leave
    } else if let places = NumberList(text, count: listing.items.count)?.places {
      guard hasSearched else { return .done(places) }
      chosen.formSymmetricDifference(places)
      search("")
    } else if listing.matches(text).isEmpty {
      note = phrases.severalForms
    } else {
      hasSearched = true
      search(text)
    }
    return .stay
  }

  /// Enter looks at the next part; after the last one it ends the choice.
  private mutating func turnForward() -> Response {
    if start + shown < found.count {
      start += shown
      return .stay
    }
    guard words.isEmpty else {
      search("")
      return .stay
    }
    return .done(chosen.sorted())
  }

  private mutating func search(_ text: String) {
    (words, start) = (text, 0)
  }

  /// Takes as many items as the window holds now; at least one.
  mutating func fit(in dialogue: Dialogue) {
    shown = found.count - start
    guard dialogue.console.capabilities.isInteractive else { return }
    var used = dialogue.rendered(screen(dialogue.phrases, isEmpty: true)).count
    var count = 0
    for (number, item) in found.dropFirst(start) {
      used += dialogue.rendered(Screen(lines: [line(of: item, number: number)])).count
      guard used <= dialogue.console.size.rows - 1 || count == 0 else { break }
      count += 1
    }
    shown = count
  }

  private func line(of item: Listing<Int>.Item, number: Int) -> Screen.Line {
    let mark = chosen.contains(item.choice) ? "✓ " : ""
    return .choice(
      key: String(number), title: mark + item.title.sanitisedLine, detail: "", isAvailable: true)
  }

  func screen(_ phrases: any Phrases, isEmpty: Bool = false) -> Screen {
    var screen = listing.heading
    screen.space()
    let found = found
    for (number, item) in found.dropFirst(start).prefix(isEmpty ? 0 : shown) {
      screen.lines.append(line(of: item, number: number))
    }
    screen.lines.append(.blank)
    if !note.isEmpty { screen.add(note, .warning) }
    let part = ListingPart(
      first: start + 1, last: start + shown, count: found.count, words: words)
    if !part.isWhole || !words.isEmpty { screen.add(phrases.listingShows(part), .dim) }
    screen.add(
      hasSearched ? phrases.chosenSoFar(chosen.count) : phrases.severalForms, .dim)
    screen.lines.append(.keys(keys(phrases, part)))
    return screen
  }

  private func keys(_ phrases: any Phrases, _ part: ListingPart) -> [Screen.KeyLabel] {
    let enter: String =
      if part.last < part.count { phrases.keyNextPart } else if words.isEmpty {
        phrases.keyDone
      } else { phrases.keyAllAgain }
    var keys = [Screen.KeyLabel("Enter", enter)]
    if start > 0 { keys.append(Screen.KeyLabel("-", phrases.keyEarlierPart)) }
    return keys + [Screen.KeyLabel("k", words.isEmpty ? phrases.keyBack : phrases.keyAllAgain)]
  }
}
