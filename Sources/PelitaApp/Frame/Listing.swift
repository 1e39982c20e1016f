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
    /// What stands above the first item of a section; empty where the list has none.
    var section: String = ""
  }

  /// What stands above every part.
  var heading: Screen
  var items: [Item]
  /// Letters that do something else, drawn below.
  var keys: [(key: String, label: String, choice: Choice)] = []
  /// What a text that nothing holds comes to, where a new name may be typed.
  var whenNothingHolds: ((String) -> Choice?)?

  /// The items that hold every word of `words`, in any case, with the numbers they have in the list.
  func matches(_ words: String) -> [(number: Int, item: Item)] {
    let wanted = words.lowercased().split(separator: " ")
    return items.enumerated().compactMap { index, item in
      let text = (item.title + " " + item.detail).lowercased()
      return wanted.allSatisfy { text.contains($0) } ? (index + 1, item) : nil
    }
  }

  /// The item whose number `text` is; `07` is part of a name rather than a number.
  func item(numbered text: String) -> Item? {
    guard let number = Int(text), !text.hasPrefix("0"), items.indices.contains(number - 1) else {
      return nil
    }
    return items[number - 1]
  }

  /// The one item of exactly this title, in any case.
  func item(titled text: String) -> Item? {
    let wanted = text.lowercased()
    let found = items.filter { $0.title.sanitisedLine.lowercased() == wanted }
    return found.count == 1 ? found[0] : nil
  }

  /// What Tab completes to.
  var completions: [String] { items.map(\.title.sanitisedLine) }
}

/// Which part of a list is on the screen.
struct ListingPart: Hashable {
  /// Counted from 1 among what was found; more than `last` when nothing was.
  var first: Int
  var last: Int
  /// How many there are to look through.
  var count: Int
  /// What was searched for, else empty.
  var words: String

  /// Whether everything is on the screen.
  var isWhole: Bool { first <= 1 && last == count }
}
