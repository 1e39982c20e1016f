import Curriculum
import LearningRecord
import Practice
import Terminal

/// An exercise from its first screen to right, kept or later: goal, steps, hints, work, feedback.
struct ExerciseFlow {
  let bench: any ExerciseBench
  let room: ExerciseRoom
  /// Whether a mentor can be asked from here: only a lesson knows where the question belongs.
  let offersMentor: Bool
  /// The room with what was done a moment ago, too: one's own best, the keys that are still hard.
  var renewedRoom: (() throws -> ExerciseRoom)?
  /// Keeps what happened; `false` when it could not be kept and the person chose to leave.
  typealias Keep = (ExerciseHappening) -> Bool

  private static let missesBeforeHint = 2
  private static let missesBeforeSolution = 3

  private var dialogue: Dialogue { room.dialogue }
  private var phrases: any Phrases { room.phrases }
  private var description: ExerciseDescription { room.exercise.description }
  private var words: FeedbackWording {
    FeedbackWording(description: description, bench: bench, phrases: phrases)
  }

  /// What stands below the steps.
  private struct Situation {
    var start: ExerciseStart
    var isWorkedShown: Bool
    var message: ExerciseScreen.Message?
  }

  /// Plays until the exercise is left; everything is kept before it is shown.
  func run(from start: ExerciseStart, keep: Keep) -> ExerciseReturn {
    var now = Situation(start: start, isWorkedShown: start.solutions > 0)
    while true {
      let screen = screen(for: now)
      dialogue.show(screen, isPaged: true)
      guard case .text(let line) = dialogue.ask(below: screen) else { return .leave }
      if let end = respond(to: line, &now, keep) { return end }
    }
  }

  /// The whole screen, or without the task where feedback would be pushed off a small window.
  private func screen(for now: Situation) -> Screen {
    var whole = exerciseScreen(for: now)
    switch now.message {
    case .notYet, .unchecked:
      whole.hidesTask =
        dialogue.rendered(whole.screen).count >= dialogue.console.size.rows
    default: break
    }
    return whole.screen
  }

  private func exerciseScreen(for now: Situation) -> ExerciseScreen {
    ExerciseScreen(
      description: description, hintsShown: now.start.hints, isWorkedShown: now.isWorkedShown,
      message: now.message, offersMentor: offersMentor, hasBegun: now.start.tries > 0,
      phrases: phrases)
  }

  private func respond(
    to line: String, _ now: inout Situation, _ keep: Keep
  ) -> ExerciseReturn? {
    guard !line.isEmpty else { return work(&now, keep) }
    let commands: [Command] = [.hint, .back, .later, .askMentor, .menu, .leave, .keys]
    switch Command(typed: line, among: commands, readsDigits: true) {
    case .hint: return showHint(&now, keep)
    case .back: return .back
    case .later: return .later
    case .menu: return .menu
    case .leave: return .leave
    case .askMentor where offersMentor: return askMentor(&now, keep)
    case .keys: now.message = .keys
    default: now.message = .notHere(line)
    }
    return nil
  }

  private func showHint(_ now: inout Situation, _ keep: Keep) -> ExerciseReturn? {
    guard now.start.hints < description.hints.count else {
      now.message = .noMoreHints
      return nil
    }
    guard keep(.hintShown(number: now.start.hints + 1)) else { return .leave }
    now.start.hints += 1
    now.message = nil
    return nil
  }

  private func askMentor(_ now: inout Situation, _ keep: Keep) -> ExerciseReturn? {
    dialogue.say(phrases.askWhatConfuses, .emphasis)
    guard case .text(let sentence) = dialogue.ask(below: screen(for: now)) else { return .leave }
    switch Command(typed: sentence, among: [.back, .leave, .menu]) {
    case .back: return nil
    case .leave: return .leave
    case .menu: return .menu
    default: break
    }
    guard keep(.asked(sentence)) else { return .leave }
    now.message = .helpRequested
    return nil
  }

  private func work(_ now: inout Situation, _ keep: Keep) -> ExerciseReturn? {
    let outcome: WorkOutcome
    do {
      outcome = try bench.work(in: renewedRoom?() ?? room)
    } catch {
      now.message = .trouble(phrases.explanation(of: error))
      return nil
    }
    switch outcome {
    case .gone: return .leave
    case .paused:
      now.message = .paused
      return nil
    case .kept(let note, let performance):
      guard keep(.noted(note)) else { return .leave }
      return record(.unchecked(ExerciseReason("kept")), performance, &now, keep)
    case .judged(let verdict, let performance): return record(verdict, performance, &now, keep)
    }
  }

  /// Keeps a try with what is going to be told, then tells it.
  private func record(
    _ verdict: ExerciseVerdict, _ performance: Performance, _ now: inout Situation, _ keep: Keep
  ) -> ExerciseReturn? {
    var performance = performance
    performance.reasons = verdict.reasons.map(\.name)
    performance.told = verdict.reasons.map { words.feedback(for: $0).seen }
    guard keep(.tried(performance, verdict.kept)) else { return .leave }
    now.start.tries += 1
    return tell(verdict, &now, keep)
  }

  private func tell(
    _ verdict: ExerciseVerdict, _ now: inout Situation, _ keep: Keep
  ) -> ExerciseReturn? {
    switch verdict {
    case .right:
      now.message = .right(isWithHelp: now.start.solutions > 0)
      return sayDone(now)
    case .unchecked(let reason) where description.id.kind == .journal:
      now.message = .kept(words.feedback(for: reason))
      return sayDone(now)
    case .unchecked(let reason):
      now.message = .unchecked(words.feedback(for: reason))
    case .notYet(let reasons):
      now.start.missesSinceSolution += 1
      let feedback = reasons.map(words.feedback)
      let misses = now.start.missesSinceSolution
      if misses >= Self.missesBeforeSolution {
        guard keep(.solutionShown) else { return .leave }
        now.start.solutions += 1
        now.start.missesSinceSolution = 0
        now.isWorkedShown = true
      }
      let hasHint = now.start.hints < description.hints.count
      now.message = .notYet(
        feedback, offersHint: misses == Self.missesBeforeHint && hasHint)
    }
    return nil
  }

  /// A right answer is read before anything else comes.
  private func sayDone(_ now: Situation) -> ExerciseReturn {
    let screen = screen(for: now)
    dialogue.show(screen)
    guard case .text(let line) = dialogue.ask(below: screen) else { return .leave }
    switch Command(typed: line, among: [.menu, .leave], readsDigits: true) {
    case .menu: return .menu
    case .leave: return .leave
    default: return .done
    }
  }
}

extension ExerciseVerdict {
  /// The verdict as a record keeps it.
  var kept: Verdict {
    switch self {
    case .right: .right
    case .notYet: .wrong
    case .unchecked: .unchecked
    }
  }
}
