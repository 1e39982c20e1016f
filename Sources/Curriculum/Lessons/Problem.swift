/// What can be wrong in a content file, with what its message needs.
public enum Problem: Hashable, Sendable {
  case noHeading
}
