/// What a line of a program can begin with.
public enum RobotKeyword: Hashable, CaseIterable, Sendable {
  case move
  case turnLeft
  case turnRight
  case pick
  case put
  case repetition
  case choice
  case alternative
  case loop
  case definition
  case end

  /// The step that this word orders.
  var action: RobotAction? {
    switch self {
    case .move: .move
    case .turnLeft: .turnLeft
    case .turnRight: .turnRight
    case .pick: .pick
    case .put: .put
    case .repetition, .choice, .alternative, .loop, .definition, .end: nil
    }
  }

  /// Whether this word begins lines that `selesai` ends.
  var opensBlock: Bool {
    switch self {
    case .repetition, .choice, .loop, .definition: true
    default: false
    }
  }
}
