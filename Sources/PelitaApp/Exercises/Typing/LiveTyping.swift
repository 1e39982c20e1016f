import Curriculum
import Drills
import Terminal

/// The live part: every keystroke is marked and painted at once.
struct LiveTyping {
  let room: ExerciseRoom
  private(set) var log: TypingLog
  let record: TypingRecord
  private var run: TypingRun
  private var message: TypingScreen.Message?

  /// How it ended.
  enum End {
    case finished
    case left
    case gone
  }

  /// Begins, or goes on where `log` ends.
  init(room: ExerciseRoom, log: TypingLog, record: TypingRecord) {
    self.room = room
    self.log = log
    self.record = record
    run = log.run
  }

  private var console: any Console { room.dialogue.console }

  /// Reads keystrokes until the text is typed, Esc comes twice, or the terminal is gone.
  mutating func play() throws -> End {
    var wasEscape = false
    var isPainted = false
    while true {
      // What came at once is taken at once, before anything is painted: a burst keeps its pace.
      let input = console.readKeystroke(within: isPainted ? nil : 0)
      if input == .nothing, !isPainted { paint() }
      isPainted = input == .nothing
      switch input {
      case .endOfInput:
        try keep()
        return .gone
      case .nothing, .resized: break
      case .key(.escape) where wasEscape:
        try keep()
        return .left
      case .key(.escape):
        wasEscape = true
        message = .escapeOnceMore
      case .key(let keystroke):
        wasEscape = false
        if take(keystroke) == .finished {
          try keep()
          return .finished
        }
      }
    }
  }

  private mutating func take(_ keystroke: Keystroke) -> TypingNotice {
    guard let key = TypingStroke.Key(keystroke) else { return .nothing }
    let stroke = TypingStroke(key, at: room.surroundings.now())
    log.strokes.append(stroke)
    let notice = run.take(stroke)
    message = TypingScreen.Message(notice)
    // A disk that is full must not stop the fingers: leaving says so, where it can be answered.
    if notice == .lineDone { try? keep() }
    return notice
  }

  private func keep() throws { try room.draft.keep(log.text) }

  private func paint() {
    let screen = TypingScreen(
      title: room.exercise.description.title, run: run, message: message,
      bestTenths: record.bestTenths, phrases: room.phrases)
    console.repaint(screen.lines(for: console.size, capabilities: console.capabilities))
  }
}
