import Curriculum
import Labs
import Workbench

/// Exercises of the kind `labs`: a small experiment, done by choices that read as a script.
struct LabBench: ExerciseBench {
  let exercise: LoadedExercise
  let task: LabTask

  var blanks: [AuthoredWork] { [.text("")] }

  /// The experiment before any choice.
  ///
  /// - Throws: `FileTrouble`, or a `Complaint` when a file cannot be used.
  func untouched() throws -> LabWork {
    var files: [String: String] = [:]
    for name in task.plan.files where files[name] == nil {
      let bytes = try BoundedFile.read("\(exercise.folder)/\(name)", limit: LabWork.largestFile)
      files[name] = String(decoding: bytes, as: UTF8.self)
    }
    let language = exercise.description.language
    do {
      return try LabWork(task, files: files, in: language)
    } catch {
      throw Complaint(language.phrases.labFileUnusable(error), .badInput)
    }
  }

  func verdict(onAuthored work: AuthoredWork) throws -> ExerciseVerdict {
    switch work {
    case .text(let script): try verdict(on: .text(script))
    case .file(let name): try verdict(on: .path("\(exercise.folder)/\(name)"))
    case .actions: .unchecked(ExerciseReason("no-script"))
    }
  }

  func verdict(on work: ExerciseWork) throws -> ExerciseVerdict {
    switch work {
    case .text(let script): return try untouched().verdict(onScript: script)
    case .path(let path):
      let bytes = try BoundedFile.read(path, limit: LabWork.largestFile)
      return try untouched().verdict(onScript: String(decoding: bytes, as: UTF8.self))
    }
  }

  func feedback(for reason: ExerciseReason, phrases: any Phrases) -> ExerciseFeedback? {
    phrases.labFeedback(for: reason.name)
  }

  func work(in room: ExerciseRoom) throws -> WorkOutcome {
    var work = try untouched()
    work.carryOut(script: room.draft.text ?? "")
    var sitting = LabSitting(room: room, work: work)
    return try sitting.run()
  }
}
