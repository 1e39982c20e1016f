/// A picture in a document.
public struct Picture: Hashable, Sendable {
  /// What a person hears who cannot see it; empty when nobody wrote any.
  public var altText: String
  /// The name the program gave it, such as "Picture 1"; no replacement for a description.
  public var name: String
  /// `nil` when the document does not say.
  public var widthMillimetres: Double?
  /// `nil` when the document does not say.
  public var heightMillimetres: Double?
  /// Where a click on it leads.
  public var link: String?

  /// Makes a picture.
  public init(
    altText: String = "", name: String = "", widthMillimetres: Double? = nil,
    heightMillimetres: Double? = nil, link: String? = nil
  ) {
    self.altText = altText
    self.name = name
    self.widthMillimetres = widthMillimetres
    self.heightMillimetres = heightMillimetres
    self.link = link
  }
}
