/// Grey pictures that a simple rule is to read, each at a threshold that the teacher finds.
public struct PixelPlan: Hashable, Sendable {
  /// The same thing in different light.
  public var pictures: [NamedFile]
  /// A file with the black-and-white shapes that the rule compares with.
  public var shapes: String
  /// What every picture really shows: the name of a shape.
  public var shows: String

  /// Reads `pictures`, `shapes` and `shows`.
  init(_ fields: FieldReader) {
    pictures = fields.list("pictures").map(NamedFile.init)
    shapes = fields.path("shapes")
    shows = fields.text("shows")
    if pictures.isEmpty { fields.report(.missing(key: "pictures")) }
  }
}
