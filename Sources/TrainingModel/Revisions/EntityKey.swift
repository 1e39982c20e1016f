/// An entity's kind and name together: the same name under two kinds is two entities.
public struct EntityKey: Hashable, Comparable, Sendable {
  public var kind: EntityKind
  public var id: EntityID

  /// Makes a key.
  public init(kind: EntityKind, id: EntityID) {
    self.kind = kind
    self.id = id
  }

  /// Orders by kind, then name.
  public static func < (one: Self, other: Self) -> Bool {
    (one.kind, one.id) < (other.kind, other.id)
  }
}
