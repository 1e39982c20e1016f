import Drills
import Terminal

extension TypingStroke.Key {
  /// What a keystroke means while text is copied; `nil` for keys that type nothing.
  init?(_ keystroke: Keystroke) {
    switch keystroke {
    case .character(let character): self = .character(character)
    case .enter, .named("kent"): self = .enter
    case .backspace: self = .backspace
    case .paste: self = .paste
    default: return nil
    }
  }
}
