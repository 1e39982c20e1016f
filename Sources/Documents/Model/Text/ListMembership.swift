/// A paragraph's place in a real list.
public struct ListMembership: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case bullet
    /// Numbers or letters that the program counts by itself.
    case number
  }

  public var kind: Kind
  /// How deep it is nested, 1 and up.
  public var level: Int
  /// Names the list: items of one list have the same, and it means nothing beyond the document.
  public var list: String

  /// Makes a place in a list.
  public init(kind: Kind, level: Int = 1, list: String = "") {
    self.kind = kind
    self.level = level
    self.list = list
  }
}
