import Mustache

/// The card that ends the first lesson: somebody's name and a line of her own, made to be printed.
public struct NameCard: Hashable, Sendable {
  /// How the person is called, such as "Bu Contoh".
  public var name: String
  /// What the person wanted on it, such as a subject; may be empty.
  public var line: String
  /// The page's language tag, such as `id`.
  public var languageTag: String
  /// The page's title and the sentence above the cards, in that language.
  public var title: String
  public var advice: String

  /// Makes a card.
  public init(name: String, line: String, languageTag: String, title: String, advice: String) {
    self.name = name
    self.line = line
    self.languageTag = languageTag
    self.title = title
    self.advice = advice
  }

  /// How many cards fit on a page of A4, two columns of four.
  private static let cardsOnPage = 8

  /// A page of A4 in HTML, complete in itself: no scripts, nothing fetched from outside.
  ///
  /// - Throws: `MustacheTemplate.ParserError` when the page's template is broken.
  public func page() throws -> String {
    // An absent value drops the section; an empty string would not.
    let card = line.isEmpty ? ["name": name] : ["name": name, "line": line]
    return try MustacheTemplate(string: Self.template).render([
      "language": languageTag, "title": title, "advice": advice,
      "cards": [[String: String]](repeating: card, count: Self.cardsOnPage),
    ])
  }
}
