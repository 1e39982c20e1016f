import Terminal

/// A list of any length to look through and pick from: in parts, with search.
///
/// Enter shows the next part; typing part of a name shows only what holds it.
struct Listing<Choice> {
  /// One line of the list.
  struct Item {
    var title: String
    var detail: String = ""
    var choice: Choice
  }

  /// What stands above every part.
  var heading: Screen
  var items: [Item]
  /// Letters that do something else, drawn below.
  var keys: [(key: String, label: String, choice: Choice)] = []

  /// The items that hold every word of `words`, in any case, with the numbers they have in the list.
  func matches(_ words: String) -> [(number: Int, item: Item)] {
    let wanted = words.lowercased().split(separator: " ")
    return items.enumerated().compactMap { index, item in
      let text = (item.title + " " + item.detail).lowercased()
      return wanted.allSatisfy { text.contains($0) } ? (index + 1, item) : nil
    }
  }
}

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
    var words = ""
    var start = 0
    while true {
      let found = listing.matches(words)
      if start >= found.count { start = 0 }
      let room = rowsForItems(of: listing)
      let part = found.dropFirst(start).prefix(room)
      let screen = screen(of: listing, part: Array(part), of: found.count, words: words)
      guard case .text(let text) = ask(screen) else { return .gone }
      if text.isEmpty {
        start += room
      } else if ["k", "0"].contains(text.lowercased()) {
        if words.isEmpty { return .back }
        (words, start) = ("", 0)
      } else if let number = Int(text) {
        if listing.items.indices.contains(number - 1) {
          return .chosen(listing.items[number - 1].choice)
        }
        say(phrases.notOnThisScreen(text))
      } else if let key = listing.keys.first(where: { $0.key == text.lowercased() }) {
        return .chosen(key.choice)
      } else {
        (words, start) = (text, 0)
      }
    }
  }

  private func rowsForItems<Choice>(of listing: Listing<Choice>) -> Int {
    guard console.capabilities.isInteractive else { return Int.max / 2 }
    return max(console.size.rows - rendered(listing.heading).count - 6, 3)
  }

  private func screen<Choice>(
    of listing: Listing<Choice>, part: [(number: Int, item: Listing<Choice>.Item)], of count: Int,
    words: String
  ) -> Screen {
    var screen = listing.heading
    screen.space()
    for (number, item) in part {
      screen.choose(String(number), item.title.sanitisedLine, detail: item.detail.sanitisedLine)
    }
    screen.space()
    screen.add(
      phrases.listingShows(part.count, of: count, words: words.sanitisedLine), .dim)
    screen.lines.append(
      .keys(
        listing.keys.map { Screen.KeyLabel($0.key, $0.label) }
          + [Screen.KeyLabel("k", phrases.keyBack)]))
    return screen
  }
}
