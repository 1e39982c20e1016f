/// Two different events under one name: copied data went on being written in two places.
///
/// One of them is used by a fixed rule (the line that sorts first), the other is only reported.
public struct EventConflict: Hashable, Sendable {
  public var used: Event
  public var quarantined: Event

  /// Makes a conflict.
  public init(used: Event, quarantined: Event) {
    self.used = used
    self.quarantined = quarantined
  }

  /// The name that both claim.
  public var id: EventID { used.id }
}
