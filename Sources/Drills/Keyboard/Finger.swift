/// A side of the body.
public enum Hand: String, Hashable, CaseIterable, Sendable {
  case left
  case right

  /// The other one.
  public var other: Hand { self == .left ? .right : .left }
}

/// A finger of touch typing.
public enum Finger: Hashable, Sendable {
  case little(Hand)
  case ring(Hand)
  case middle(Hand)
  case index(Hand)
  /// Either thumb, on the space bar.
  case thumb

  /// The hand it belongs to; `nil` for the thumb, where either will do.
  public var hand: Hand? {
    switch self {
    case .little(let hand), .ring(let hand), .middle(let hand), .index(let hand): hand
    case .thumb: nil
    }
  }
}
