import Curriculum
import LearningRecord
import Practice
import Workbench

/// Exercises of the kind `forms`: a draft is written line by line and judged field by field.
struct FormBench: ExerciseBench {
  let exercise: LoadedExercise
  let task: FormTask

  /// The reason when something else than text is handed in.
  private static let textNeeded = "text-needed"

  var blanks: [AuthoredWork] {
    [.text(""), .text(FormText().written(task.fields))]
  }

  func verdict(onAuthored work: AuthoredWork) throws -> ExerciseVerdict {
    switch work {
    case .text(let text): verdict(of: FormText(reading: text, fields: task.fields))
    case .file(let name): try verdict(on: .path(exercise.folder + "/" + name))
    case .actions: .unchecked(ExerciseReason(Self.textNeeded))
    }
  }

  func verdict(on work: ExerciseWork) throws -> ExerciseVerdict {
    switch work {
    case .text(let text): return verdict(of: FormText(reading: text, fields: task.fields))
    case .path(let path):
      let bytes = try BoundedFile.read(path, limit: FormText.longest * 4)
      guard let text = String(validating: bytes, as: UTF8.self), !text.contains("\0") else {
        return .unchecked(ExerciseReason(Self.textNeeded))
      }
      return verdict(of: FormText(reading: text, fields: task.fields))
    }
  }

  func feedback(for reason: ExerciseReason, phrases: any Phrases) -> ExerciseFeedback? {
    if reason.name == Self.textNeeded { return phrases.textNeededWords }
    return FormReason(rawValue: reason.name)?.words(phrases)
  }

  func work(in room: ExerciseRoom) throws -> WorkOutcome {
    let editing = FormEditing(
      title: exercise.description.title, opening: task.situation, fields: task.fields,
      finishing: room.phrases.checkForm, room: room, file: task.fileName)
    switch try editing.run() {
    case .gone: return .gone
    case .left: return .paused
    case .finished(let form):
      guard let activity = exercise.id.activity else { return .paused }
      return .judged(
        verdict(of: form),
        Performance(
          exercise: activity, work: form.written(task.fields),
          measures: ["filledFields": form.values.count]))
    }
  }

  private func verdict(of form: FormText) -> ExerciseVerdict {
    FormJudge(task: task, form: form).verdict
  }
}
