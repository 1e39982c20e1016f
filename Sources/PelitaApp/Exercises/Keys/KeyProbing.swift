import Drills
import Terminal

/// The minute in which this terminal shows which keys it delivers; nothing here is judged.
struct KeyProbing {
  let dialogue: Dialogue
  let title: String
  private(set) var probe: KeyProbe
  private var message: [String] = []
  private var waiting: KeyWaiting

  /// How it ended.
  enum End {
    case done
    case left
    case gone
  }

  /// Nobody is hurried: after this the way on is pointed out.
  private static let patience = 15_000

  /// Begins for `terminal`.
  init(dialogue: Dialogue, title: String, terminal: String) {
    self.dialogue = dialogue
    self.title = title
    probe = KeyProbe(terminal: terminal)
    waiting = KeyWaiting(dialogue.console)
  }

  /// Asks key after key.
  mutating func play() -> End {
    let phrases = dialogue.phrases
    while let asked = probe.asked {
      paint(asked)
      switch waiting.next(within: Self.patience) {
      case .gone: return .gone
      case .leave: return .left
      case .resized: break
      case .escape: message = [phrases.escapeOnceMoreToLeave]
      case .nothing: message = [phrases.enterSkipsThisKey]
      case .answer(.key(let key)): say(about: probe.take(key), asked)
      case .answer: message = [phrases.enterSkipsThisKey]
      }
    }
    return .done
  }

  private mutating func say(about notice: KeyProbe.Notice, _ asked: PressedKey) {
    let phrases = dialogue.phrases
    switch notice {
    case .arrived: message = [phrases.keyArrived(asked.caption)]
    case .other(let key): message = [phrases.otherKeyArrived(key.caption)]
    case .enterIsNotNeeded: message = [phrases.enterIsNotNeeded]
    case .skipped: message = [phrases.keyIsNamedInstead(asked.caption)]
    }
  }

  private func paint(_ asked: PressedKey) {
    let phrases = dialogue.phrases
    let screen = KeyScreen(
      title: title, place: phrases.keyNumber(probe.number, of: KeyProbe.keys.count),
      news: probe.number == 1 ? [phrases.probeIntroduction] : [],
      instruction: phrases.pressInstruction(asked.caps), caps: asked.caps, message: message,
      footer: [phrases.enterSkipsThisKey, phrases.escapeTwiceLeavesKeys])
    let console = dialogue.console
    console.repaint(screen.lines(for: console.size, capabilities: console.capabilities))
  }
}
