/// What came back, one line of JSON each.
public enum StoreAnswer: Hashable, Codable, Sendable {
  /// Said once at the start: everything is there that is needed.
  case ready
  /// Said once at the start instead: nothing will be sent.
  case unprepared(Obstacle)
  /// The store answered. `retryAfterSeconds` is its own wish.
  case answered(status: Int, body: String, retryAfterSeconds: Int?)
  /// No answer came: `words` are the system's.
  case failed(words: String)

  /// Why nothing can be sent at all.
  public enum Obstacle: String, Hashable, Codable, CaseIterable, Sendable {
    /// Not an address that begins with `https://`, or with `http://` on this laptop itself.
    case badAddress
    /// Without TLS everybody on the way could read it.
    case notEncrypted
    case noCredentials
    /// The file of the credentials can be read by others than its owner.
    case credentialsOpenToOthers
    case credentialsUnreadable
  }
}
