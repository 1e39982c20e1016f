/// A run of text within a block.
public indirect enum Inline: Hashable, Sendable {
  case text(String)
  case emphasis([Inline])
  case strong([Inline])
  case strikethrough([Inline])
  /// Keys, menu paths, file names: verbatim.
  case code(String)
  /// The terminal prints the address after the text.
  case link(text: [Inline], address: String)
  /// Shown by its alternative text.
  case image(alternative: String, address: String, title: String?)
  case lineBreak
  case footnote(marker: String)
  /// Where input `index` of a gap question stands.
  case gap(index: Int)
}

extension Sequence<Inline> {
  /// The text alone, without marks; a gap reads as `___`.
  public var plainText: String { map(\.plainText).joined() }
}

extension Inline {
  /// The text alone, without marks.
  public var plainText: String {
    switch self {
    case .text(let text), .code(let text): text
    case .emphasis(let inner), .strong(let inner), .strikethrough(let inner): inner.plainText
    case .link(let text, _): text.plainText
    case .image(let alternative, _, _): alternative
    case .lineBreak: " "
    case .footnote(let marker): "[\(marker)]"
    case .gap: "___"
    }
  }
}
