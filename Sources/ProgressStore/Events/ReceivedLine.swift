/// What a mentor or trainer sent, word for word: an assignment, a reply.
public struct ReceivedLine: Hashable, Sendable {
  /// The sender's name for it; the same one is kept once.
  public var id: String
  /// What it is, in the sender's words: `assignment`, `reply`.
  public var kind: String
  public var line: String
  /// Milliseconds since 1970 UTC.
  public var receivedMilliseconds: Int64

  /// Makes a received line.
  public init(id: String, kind: String, line: String, receivedMilliseconds: Int64) {
    self.id = id
    self.kind = kind
    self.line = line
    self.receivedMilliseconds = receivedMilliseconds
  }
}
