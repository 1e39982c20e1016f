/// Who may see an entity; it belongs to the entity's kind.
public enum Scope: String, Hashable, CaseIterable, Sendable {
  /// The mentor and that teacher.
  case mentor
  /// Everybody who keeps the school's record.
  case school
}
