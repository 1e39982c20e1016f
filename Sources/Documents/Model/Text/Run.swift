/// A piece of text that looks alike from its first to its last character.
public struct Run: Hashable, Sendable {
  public var text: String
  public var look: TextLook
  /// Where a link leads: an address, or "#name" for a place in the document.
  public var link: String?
  /// What the program fills in by itself; `text` is then what it showed last, perhaps nothing.
  public var field: Field?

  /// Makes a run.
  public init(
    _ text: String, look: TextLook = TextLook(), link: String? = nil, field: Field? = nil
  ) {
    self.text = text
    self.look = look
    self.link = link
    self.field = field
  }
}
