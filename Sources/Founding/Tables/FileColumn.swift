/// A column of a table, found by the word that stands above it.
public protocol FileColumn: CaseIterable, Hashable, Sendable {
  /// What may stand above it, in lowercase; the first one is the usual one.
  var words: [String] { get }
  /// Whether a table without it says nothing.
  var isRequired: Bool { get }
}
