import Curriculum
import LearningRecord
import Practice
import ProgressStore
import Terminal

/// Carries out what a sitting asks for: first keep, then show, then wait for the next line.
struct SittingRunner {
  let dialogue: Dialogue
  let language: Language
  /// "Module › lesson", for the top line.
  let place: (LessonID) -> String
  let keeper: any SittingKeeper
  let now: () -> Int64
  /// Opens the exercise of a task and tells what happens there; `nil` where none can be opened.
  var open: ((ActivityID, ExerciseStart, ExerciseFlow.Keep) -> ExerciseReturn)?

  /// How a sitting came to its end.
  enum Outcome {
    case finished(Summary)
    case left(Effect.Destination)
    /// An answer could not be kept, and the person chose to leave.
    case stopped
  }

  /// Plays `sitting` from `beginning` on.
  func run(_ sitting: inout Practice.Sitting, from beginning: Input) -> Outcome {
    var effects = sitting.respond(to: beginning, at: moment)
    var drawn: SittingView?
    while true {
      if let outcome = carryOut(effects, drawn: &drawn) { return outcome }
      if case .practise(let exercise, let start)? = effects.last {
        effects = practise(exercise, from: start, in: &sitting)
        drawn = nil
      } else {
        effects = sitting.respond(to: nextInput(below: drawn), at: moment)
      }
    }
  }

  /// Plays the exercise that a task opens; the sitting records what happens in it.
  private func practise(
    _ exercise: ActivityID, from start: ExerciseStart, in sitting: inout Practice.Sitting
  ) -> [Effect] {
    let way =
      open?(exercise, start) { happening in
        var noteText: String?
        return sitting.respond(to: .exercise(happening), at: moment).allSatisfy { effect in
          switch effect {
          case .keepNote(_, let text): noteText = text
          case .record(let body): return keep(body, noteText: noteText)
          default: break
          }
          return true
        }
      } ?? .later
    return sitting.respond(to: .cameBack(way), at: moment)
  }

  /// Keeps what the teacher wants to try at school, empty when skipped, and ends the sitting.
  func close(_ sitting: inout Practice.Sitting, reflection: String) {
    var drawn: SittingView?
    _ = carryOut(sitting.respond(to: .reflection(reflection), at: moment), drawn: &drawn)
  }

  private var moment: Moment { Moment(clockMilliseconds: now()) }

  /// Carries out `effects` in order; an outcome ends the sitting.
  private func carryOut(_ effects: [Effect], drawn: inout SittingView?) -> Outcome? {
    var noteText: String?
    for effect in effects {
      switch effect {
      case .keepNote(_, let text): noteText = text
      case .record(let body): guard keep(body, noteText: noteText) else { return .stopped }
      case .show(let view):
        // A screen taller than the window is shown in parts when it is new, not again each time.
        let isNew = drawn?.step != view.step || drawn?.prompt?.question != view.prompt?.question
        dialogue.show(screen(of: view), isPaged: isNew)
        drawn = view
      case .practise: break
      case .finish(let summary): return .finished(summary)
      case .leave(let destination): return .left(destination)
      }
    }
    return nil
  }

  /// Keeps `body` before anything else happens; asks what to do when that is impossible.
  ///
  /// - Returns: Whether it is kept; otherwise the person chose to leave.
  private func keep(_ body: EventBody, noteText: String?) -> Bool {
    dialogue.keeps {
      if case .reflected(let lesson, let activity, let note) = body, let noteText {
        try keeper.keep(
          Note(
            id: note, lesson: lesson, activity: activity, text: noteText,
            writtenMilliseconds: now()))
      } else {
        try keeper.keep(body)
      }
    }
  }

  private func nextInput(below view: SittingView?) -> Input {
    let screen = view.map { self.screen(of: $0) } ?? Screen()
    switch dialogue.ask(below: screen) {
    case .text(let line): return .typed(line)
    case .gone: return .command(.leave)
    }
  }

  private func screen(of view: SittingView) -> Screen {
    SittingScreen(view: view, place: place(view.lesson), language: language).screen
  }
}
