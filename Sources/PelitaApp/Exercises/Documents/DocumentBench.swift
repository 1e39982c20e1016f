import Curriculum
import Documents
import LearningRecord
import Workbench

/// Exercises of the kind `documents`.
struct DocumentBench: ExerciseBench {
  let exercise: LoadedExercise
  let task: DocumentTask

  /// The starter in every format, and for a table also nothing at all.
  var blanks: [AuthoredWork] {
    [.file(task.starter)] + (task.kind == .table ? [.text("")] : [])
  }

  /// A file is judged in every format in which it is there, and has to get the same in all.
  func verdict(onAuthored work: AuthoredWork) throws -> ExerciseVerdict {
    switch work {
    case .text(let text) where task.kind == .table:
      return try verdict(of: DocumentFile.document(Array(text.utf8), named: "a.csv"))
    case .text, .actions: return .unchecked(ExerciseReason("document-damaged"))
    case .file(let name):
      let paths = formats(of: name)
      var verdicts = try paths.map { try verdict(on: .path($0)) }
      guard let last = verdicts.popLast() else {
        throw FileTrouble.missing(path: "\(exercise.folder)/\(name)")
      }
      let names = last.reasons.map(\.name)
      guard let other = verdicts.first(where: { $0.reasons.map(\.name) != names }) else {
        return last
      }
      let seen = ["formats": (other.reasons.map(\.name) + ["≠"] + names).joined(separator: " ")]
      return .notYet([ExerciseReason("formats-differ", seen: seen)])
    }
  }

  /// The files of the exercise that are called `name`, in the order of `endings`.
  private func formats(of name: String) -> [String] {
    let endings = name == task.starter ? task.starterKind.endings : task.kind.endings + ["xlsx"]
    return endings.map { "\(exercise.folder)/\(name).\($0)" }.filter(DocumentFolder.isFile)
  }

  func verdict(on work: ExerciseWork) throws -> ExerciseVerdict {
    switch work {
    case .text(let text): return try verdict(onAuthored: .text(text))
    case .path(let path):
      if FolderListing.isFolder(path) {
        return try verdict(in: DocumentFolder(path: path, task: task, exercise: exercise))
      }
      let verdict = try verdict(of: try DocumentFile.read(path))
      return task.wantsPDF ? verdict.adding(DocumentFolder.pdfReason(beside: path)) : verdict
    }
  }

  /// Judges the newest document in a folder, with its name and its PDF.
  func verdict(in folder: DocumentFolder, seed: UInt64 = 1) throws -> ExerciseVerdict {
    guard let found = folder.newest else {
      return .unchecked(ExerciseReason("document-missing"))
    }
    var verdict = try verdict(of: try DocumentFile.read(found.path), seed: seed)
    if case .unchecked = verdict { return verdict }
    if let wanted = task.nameHolds, !found.name.lowercased().contains(wanted.lowercased()) {
      let seen = ["name": found.name, "wanted": wanted]
      verdict = verdict.adding(ExerciseReason(task.nameReason, seen: seen))
    }
    return task.wantsPDF ? verdict.adding(DocumentFolder.pdfReason(beside: found.path)) : verdict
  }

  /// Judges the content of a document.
  func verdict(
    of reading: Result<OfficeDocument, DocumentFile.Unreadable>, seed: UInt64 = 1,
    isOwn: Bool = false
  ) throws -> ExerciseVerdict {
    switch reading {
    case .failure(let trouble): return .unchecked(ExerciseReason(trouble.reason))
    case .success(let document):
      let judge = DocumentJudge(
        kind: task.kind, checks: isOwn ? task.ownChecks : task.checks,
        starter: isOwn ? nil : try starter, seed: seed)
      return judge.verdict(on: document)
    }
  }

  /// The document as it is handed out.
  private var starter: OfficeDocument? {
    get throws {
      guard let path = formats(of: task.starter).first else { return nil }
      return try? DocumentFile.read(path).get()
    }
  }

  func feedback(for reason: ExerciseReason, phrases: any Phrases) -> ExerciseFeedback? {
    DocumentFeedback.words(for: reason.name)?(phrases)
  }

  func work(in room: ExerciseRoom) throws -> WorkOutcome {
    try DocumentSitting(bench: self, room: room).outcome()
  }
}

extension ExerciseVerdict {
  /// The same with one reason more at the end.
  fileprivate func adding(_ reason: ExerciseReason?) -> Self {
    guard let reason else { return self }
    switch self {
    case .right: return .notYet([reason])
    case .notYet(let reasons): return .notYet(reasons + [reason])
    case .unchecked: return self
    }
  }
}
