/// Where a training session stands.
public enum SessionStatus: String, Hashable, CaseIterable, Sendable {
  case planned
  case held
  /// Broken off, for example by a power cut.
  case interrupted
  case rescheduled
  case cancelled
  /// What was broken off or moved has been held on another day.
  case heldLater

  /// The statuses that may follow.
  public var next: [SessionStatus] {
    switch self {
    case .planned: [.held, .interrupted, .rescheduled, .cancelled]
    // The power may come back, or the rest be done without it, on the same day.
    case .interrupted: [.held, .heldLater, .rescheduled, .cancelled]
    case .rescheduled: [.heldLater, .interrupted, .rescheduled, .cancelled]
    case .held, .heldLater, .cancelled: []
    }
  }

  /// Whether something of it is still to come.
  public var isOpen: Bool { !next.isEmpty }
}
