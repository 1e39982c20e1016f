/// A failure in words for its reader.
struct Explanation: Hashable, Sendable {
  /// What happened, and where.
  var what: String
  /// What to do now.
  var cure: String
}
