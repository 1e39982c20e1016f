/// A file of an exercise's folder, with the name that the teacher reads.
public struct NamedFile: Hashable, Sendable {
  public var name: String
  public var file: String

  /// Reads `name` and `file`.
  init(_ fields: FieldReader) {
    name = fields.words("name")
    file = fields.path("file")
  }
}
