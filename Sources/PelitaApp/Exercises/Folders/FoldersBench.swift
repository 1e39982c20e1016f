import Curriculum
import Practice
import Workbench

/// Exercises of the kind `folders`: a folder is laid out, worked in with the file manager, judged.
struct FoldersBench: ExerciseBench {
  let exercise: LoadedExercise
  let task: FoldersTask

  /// Reasons beside those that the judge finds.
  enum Trouble: String {
    case folderGone = "folder-gone"
    case folderNeeded = "folder-needed"
  }

  var blanks: [AuthoredWork] { [.actions([])] }

  func verdict(onAuthored work: AuthoredWork) throws -> ExerciseVerdict {
    switch work {
    case .actions(let actions): try trial(of: actions)
    case .file(let name): try verdict(on: .path(exercise.folder + "/" + name))
    case .text: .unchecked(ExerciseReason(Trouble.folderNeeded.rawValue))
    }
  }

  func verdict(on work: ExerciseWork) throws -> ExerciseVerdict {
    guard case .path(let path) = work, PracticeFolder(path).isFolder else {
      return .unchecked(ExerciseReason(Trouble.folderNeeded.rawValue))
    }
    // Nobody knows when this work began: whatever is there counts as new.
    let files = try StarterFiles(task.starter, from: exercise.folder)
    return judge(try PracticeFolder(path).snapshot(), against: files, since: 0)
  }

  func feedback(for reason: ExerciseReason, phrases: any Phrases) -> ExerciseFeedback? {
    switch Trouble(rawValue: reason.name) {
    case .folderGone: phrases.folderGoneWords
    case .folderNeeded: phrases.folderNeededWords
    case nil: FolderReason(rawValue: reason.name)?.words(phrases)
    }
  }

  func work(in room: ExerciseRoom) throws -> WorkOutcome {
    try FoldersVisit(bench: self, room: room).run()
  }

  /// Judges the folder as it is `now`.
  func judge(
    _ now: FolderSnapshot, against files: StarterFiles, since startSeconds: Int
  ) -> ExerciseVerdict {
    FolderJudge(
      start: files.snapshot, now: now, startSeconds: startSeconds,
      rootName: exercise.description.title
    ).verdict(on: task.checks)
  }

  private func trial(of actions: [FolderAction]) throws -> ExerciseVerdict {
    let files = try StarterFiles(task.starter, from: exercise.folder)
    return try PracticeFolder.trying { folder in
      // The files are old, and what the actions write is new, whatever the clock says.
      try folder.layOut(files.items, modifiedSeconds: LaidOutFolder.starterAgeSeconds)
      for action in actions { try folder.perform(action) }
      return judge(
        try folder.snapshot(), against: files, since: LaidOutFolder.starterAgeSeconds * 2)
    }
  }
}
