public import LearningRecord

/// One of the teachers on this laptop, as the list at start shows them.
public struct Teacher: Hashable, Sendable {
  public var person: PersonID
  /// `nil` when neither the card nor the record could be read.
  public var profile: Profile?
  /// Milliseconds since 1970 UTC.
  public var lastUsedMilliseconds: Int64?

  /// Makes an entry of the list.
  public init(person: PersonID, profile: Profile?, lastUsedMilliseconds: Int64? = nil) {
    self.person = person
    self.profile = profile
    self.lastUsedMilliseconds = lastUsedMilliseconds
  }
}
