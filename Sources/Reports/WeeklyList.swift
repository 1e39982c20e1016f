import Mustache

/// A mentor's list for fifteen minutes a week, made to be printed: who, what, which demonstration,
/// and boxes to tick.
///
/// It names teachers and what they find hard: mentor scope, and the page says so.
public struct WeeklyList: Hashable, Sendable {
  /// One thing to do, with a box.
  public struct Item: Hashable, Sendable {
    /// Whom it concerns.
    public var who: String
    public var what: String
    /// Steps of a demonstration; may be empty.
    public var steps: [String]

    /// Makes an item.
    public init(who: String, what: String, steps: [String] = []) {
      self.who = who
      self.what = what
      self.steps = steps
    }
  }

  /// Several of a kind.
  public struct Section: Hashable, Sendable {
    public var title: String
    public var items: [Item]
    /// How many found no place on the page, in words; empty when all are there.
    public var more: String

    /// Makes a section.
    public init(title: String, items: [Item], more: String = "") {
      self.title = title
      self.items = items
      self.more = more
    }
  }

  /// The page's language tag, such as `id`.
  public var languageTag: String
  public var title: String
  /// Whose list, of which day.
  public var subtitle: String
  /// That nobody but the mentor is to have it.
  public var warning: String
  /// The label of the lines at the foot, for what is written by hand.
  public var notes: String
  public var sections: [Section]

  /// Makes a list.
  public init(
    languageTag: String, title: String, subtitle: String, warning: String, notes: String,
    sections: [Section]
  ) {
    self.languageTag = languageTag
    self.title = title
    self.subtitle = subtitle
    self.warning = warning
    self.notes = notes
    self.sections = sections
  }

  /// A page of A4 in HTML, complete in itself: no scripts, nothing fetched from outside.
  ///
  /// - Throws: `MustacheTemplate.ParserError` when the page's template is broken.
  public func page() throws -> String {
    try MustacheTemplate(string: Self.template).render([
      "language": languageTag, "title": title, "subtitle": subtitle, "warning": warning,
      "notes": notes,
      "sections": sections.filter { !$0.items.isEmpty }.map(\.drawn),
    ])
  }
}

// An absent value drops its lines; an empty one would not.

extension WeeklyList.Section {
  fileprivate var drawn: [String: Any] {
    var drawn: [String: Any] = ["heading": title, "items": items.map(\.drawn)]
    if !more.isEmpty { drawn["more"] = more }
    return drawn
  }
}

extension WeeklyList.Item {
  fileprivate var drawn: [String: Any] {
    var drawn: [String: Any] = ["who": who, "what": what]
    if !steps.isEmpty { drawn["demonstration"] = ["steps": steps] }
    return drawn
  }
}
