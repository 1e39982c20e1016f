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
  func session() throws -> LabSession {
    var files: [String: String] = [:]
    for name in task.plan.files where files[name] == nil {
      let bytes = try BoundedFile.read("\(exercise.folder)/\(name)", limit: LabSession.largestFile)
      files[name] = String(decoding: bytes, as: UTF8.self)
    }
    let language = exercise.description.language
    do {
      return try LabSession(task, files: files, in: language)
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
    case .text(let script): return try session().verdict(onScript: script)
    case .path(let path):
      let bytes = try BoundedFile.read(path, limit: LabSession.largestFile)
      return try session().verdict(onScript: String(decoding: bytes, as: UTF8.self))
    }
  }

  func feedback(for reason: ExerciseReason, phrases: any Phrases) -> ExerciseFeedback? {
    phrases.labFeedback(for: reason.name)
  }

  func work(in room: ExerciseRoom) throws -> WorkOutcome {
    var session = try session()
    session.carryOut(script: room.draft.text ?? "")
    var sitting = LabSitting(room: room, session: session)
    return try sitting.run()
  }
}
