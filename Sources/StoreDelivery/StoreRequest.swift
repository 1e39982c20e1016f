/// What `pelita` asks `pelita-push` to do, one line of JSON each.
public enum StoreRequest: Hashable, Codable, Sendable {
  /// Sends these statements: the text of a JSON array.
  case post(statements: String)
  /// Fetches the statement of this id.
  case fetch(id: String)
}
