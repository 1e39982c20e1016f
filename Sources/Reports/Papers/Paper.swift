import Mustache

/// A page or more of A4 to print, sign and file: a list, minutes, a check-list.
///
/// All words come from outside, in one language; text from people is escaped here.
public struct Paper: Hashable, Sendable {
  /// What a line of the head says, such as the day.
  public struct Fact: Hashable, Sendable {
    public var label: String
    public var value: String

    /// Makes a fact.
    public init(_ label: String, _ value: String) {
      self.label = label
      self.value = value
    }
  }

  /// Rows below headings, which are repeated on every page.
  public struct Table: Hashable, Sendable {
    public var headings: [String]
    public var rows: [[String]]
    /// Whether the last column is to be signed in: rows are then high enough for a pen, and the
    /// signatures stand left and right in turn.
    public var isSigned: Bool

    /// Makes a table; every row is as long as the headings, or one shorter when it is signed.
    public init(headings: [String], rows: [[String]], isSigned: Bool = false) {
      self.headings = headings
      self.rows = rows
      self.isSigned = isSigned
    }
  }

  /// A line with a box, ticked when it is done already.
  public struct Check: Hashable, Sendable {
    public var text: String
    public var isDone: Bool

    /// Makes a line.
    public init(_ text: String, isDone: Bool) {
      self.text = text
      self.isDone = isDone
    }
  }

  /// Where somebody signs.
  public struct Signature: Hashable, Sendable {
    /// Such as the place and day; may be empty.
    public var above: String
    public var role: String
    /// Empty for a line to write the name on.
    public var name: String

    /// Makes room for a signature.
    public init(above: String = "", role: String, name: String = "") {
      self.above = above
      self.role = role
      self.name = name
    }
  }

  /// What stands on a paper, from above.
  public enum Part: Hashable, Sendable {
    case heading(String)
    case text(String)
    case list([String])
    case table(Table)
    case checks([Check])
    /// Empty lines to write on by hand.
    case lines(Int)
    case signatures([Signature])
  }

  /// The page's language tag, such as `id`.
  public var languageTag: String
  /// Whose paper it is: the school's name, and its place.
  public var school: String
  public var place: String
  public var title: String
  public var facts: [Fact]
  public var parts: [Part]
  /// What stands small at the end, such as when it was printed.
  public var footnote: String

  /// Makes a paper.
  public init(
    languageTag: String, school: String, place: String = "", title: String, facts: [Fact],
    parts: [Part], footnote: String = ""
  ) {
    self.languageTag = languageTag
    self.school = school
    self.place = place
    self.title = title
    self.facts = facts
    self.parts = parts
    self.footnote = footnote
  }

  /// The paper in HTML, complete in itself: no scripts, nothing fetched from outside.
  ///
  /// - Throws: `MustacheTemplate.ParserError` when the paper's template is broken.
  public func page() throws -> String {
    var head: [String: Any] = [
      "language": languageTag, "title": title, "style": PaperStyle.sheet,
      "parts": parts.map(\.rendered),
    ]
    head.add("school", school)
    head.add("place", place)
    head.add("footnote", footnote)
    if !facts.isEmpty {
      head["facts"] = ["items": facts.map { ["label": $0.label, "value": $0.value] }]
    }
    return try MustacheTemplate(string: Self.template).render(head)
  }
}

extension Paper.Part {
  /// What the template makes of it: one member, named after the case.
  fileprivate var rendered: [String: Any] {
    switch self {
    case .heading(let text): ["heading": text]
    case .text(let text): text.isEmpty ? [:] : ["text": text]
    case .list(let items): items.isEmpty ? [:] : ["list": ["items": items]]
    case .table(let table): ["table": table.rendered]
    case .checks(let checks):
      checks.isEmpty
        ? [:]
        : [
          "checks": [
            "items": checks.map { ["text": $0.text, "box": $0.isDone ? "☑" : "☐"] }
          ]
        ]
    case .lines(let count): ["lines": ["items": Array(repeating: " ", count: count)]]
    case .signatures(let signatures):
      ["signatures": ["items": signatures.map(\.rendered)]]
    }
  }
}

extension Paper.Table {
  fileprivate var rendered: [String: Any] {
    let rows = rows.enumerated().map { place, cells in
      var row: [String: Any] = ["cells": cells]
      if isSigned { row["signature"] = String(place + 1) }
      return row
    }
    return ["headings": headings, "rows": rows, "kind": isSigned ? "signed" : "plain"]
  }
}

extension Paper.Signature {
  fileprivate var rendered: [String: Any] {
    var signature: [String: Any] = ["role": role]
    signature.add("above", above)
    signature.add("name", name)
    return signature
  }
}

extension [String: Any] {
  /// Adds a text, unless it is empty: an absent value drops its section, an empty text would not.
  fileprivate mutating func add(_ name: String, _ text: String) {
    if !text.isEmpty { self[name] = text }
  }
}
