import Curriculum
import LearningRecord
import Practice

/// Exercises of the kind `journal`: thoughts are written down and kept; nothing is judged.
///
/// The text is a note beside the events, private unless it is chosen to be sent, and stays in the
/// draft to be read and continued.
struct JournalBench: ExerciseBench {
  let exercise: LoadedExercise
  let task: JournalTask

  /// The reason that says it was kept.
  private static let kept = "kept"

  var blanks: [AuthoredWork] { [.text("")] }

  func verdict(onAuthored work: AuthoredWork) throws -> ExerciseVerdict {
    .unchecked(ExerciseReason(Self.kept))
  }

  func verdict(on work: ExerciseWork) throws -> ExerciseVerdict {
    .unchecked(ExerciseReason(Self.kept))
  }

  func feedback(for reason: ExerciseReason, phrases: any Phrases) -> ExerciseFeedback? {
    reason.name == Self.kept ? phrases.journalKeptWords : nil
  }

  func work(in room: ExerciseRoom) throws -> WorkOutcome {
    let editing = FormEditing(
      title: exercise.description.title, opening: room.phrases.journalIsPrivate, fields: fields,
      finishing: room.phrases.keepJournal, room: room, file: nil)
    while true {
      switch try editing.run() {
      case .gone: return .gone
      case .left: return .paused
      case .finished(let text):
        if text.values.isEmpty {
          room.dialogue.say(room.phrases.journalIsEmpty)
          room.dialogue.waitForEnter(below: Screen())
          continue
        }
        return outcome(text)
      }
    }
  }

  private var fields: [FormField] {
    task.questions.map {
      FormField(name: $0.name, label: $0.label, question: $0.question, isLong: true)
    }
  }

  /// How much was written is told, never what.
  private func outcome(_ text: FormText) -> WorkOutcome {
    guard let activity = exercise.id.activity else { return .paused }
    let words = text.values.values.map { $0.split(whereSeparator: \.isWhitespace).count }
    return .kept(
      note: text.written(fields),
      Performance(exercise: activity, measures: ["wordCount": words.reduce(0, +)]))
  }
}
