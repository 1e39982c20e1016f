import Drills
import Terminal

/// Waits for one key at a time; two presses of Esc in a row leave, whatever was asked.
struct KeyWaiting {
  let console: any Console
  private var wasEscape = false

  /// What came.
  enum Arrival: Hashable {
    case answer(KeyAnswer)
    /// Esc, which once more would leave.
    case escape
    case leave
    /// Nothing came in time.
    case nothing
    case resized
    case gone
  }

  /// Waits at `console`.
  init(_ console: any Console) { self.console = console }

  /// Waits at most `milliseconds`; keys without a name are passed over.
  mutating func next(within milliseconds: Int) -> Arrival {
    while true {
      switch console.readKeystroke(within: milliseconds) {
      case .endOfInput: return .gone
      case .nothing: return .nothing
      case .resized: return .resized
      case .key(.escape):
        defer { wasEscape.toggle() }
        return wasEscape ? .leave : .escape
      case .key(let keystroke):
        wasEscape = false
        if let answer = KeyAnswer(keystroke) { return .answer(answer) }
      }
    }
  }
}
