public import LearningRecord

/// What is to be stored as an event; the store gives it its name.
public struct Draft: Hashable, Sendable {
  public var body: EventBody
  /// Milliseconds since 1970 UTC.
  public var clockMilliseconds: Int64
  /// The hash of the lesson file; empty when not about content.
  public var contentRevision: String

  /// Makes a draft.
  public init(_ body: EventBody, at clockMilliseconds: Int64, revision: String = "") {
    self.body = body
    self.clockMilliseconds = clockMilliseconds
    self.contentRevision = revision
  }
}
