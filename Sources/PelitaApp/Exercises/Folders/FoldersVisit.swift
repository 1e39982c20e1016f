import Curriculum
import LearningRecord
import Practice
import Terminal
import Workbench

/// A teacher at a practice folder: laid out once, kept between visits, judged when asked.
struct FoldersVisit {
  let bench: FoldersBench
  let room: ExerciseRoom

  private enum Choice {
    case check, open, layOutAgain, leave
  }

  private var dialogue: Dialogue { room.dialogue }
  private var phrases: any Phrases { room.phrases }
  private var laid: LaidOutFolder { LaidOutFolder(room: room) }
  private var folder: PracticeFolder { laid.folder }

  /// Lays out what is missing, then waits until the work is to be checked.
  func run() throws -> WorkOutcome {
    let files = try StarterFiles(bench.task.starter, from: bench.exercise.folder)
    var opening = FolderScreen.Opening.asked
    var aside: String?
    if laid.startSeconds == nil {
      aside = try laid.layOut(files.items)
      opening = open()
    }
    while true {
      switch dialogue.choose(menu(opening, aside)) {
      case .check: return try judged(files)
      case .open: opening = open()
      case .layOutAgain:
        guard let isWanted = wantsNewFolder() else { return .gone }
        if isWanted {
          aside = try laid.layOut(files.items)
          opening = open()
        }
      case .leave: return .paused
      case nil: return .gone
      }
    }
  }

  private func menu(_ opening: FolderScreen.Opening, _ aside: String?) -> Menu<Choice> {
    let surroundings = room.surroundings
    var menu = Menu<Choice>(
      FolderScreen(
        description: bench.exercise.description, opening: opening,
        place: surroundings.steps(to: folder.path, through: phrases.fileManager),
        asidePlace: aside.map { surroundings.steps(to: $0, through: phrases.fileManager) },
        phrases: phrases
      ).screen)
    menu.add("Enter", phrases.checkFolder, choice: .check)
    menu.add("1", phrases.openFolder, choice: .open)
    menu.add("2", phrases.layFolderOutAgain, choice: .layOutAgain)
    menu.add("0", phrases.backFromFolder, choice: .leave)
    menu.accept("k", choice: .leave)
    return menu
  }

  private func open() -> FolderScreen.Opening {
    room.surroundings.desktop.open(folder.path) ? .opened : .impossible
  }

  private func wantsNewFolder() -> Bool? {
    var screen = Screen()
    screen.add(phrases.layOutAgainQuestion(aside: laid.asideName), .emphasis)
    screen.space()
    var menu = Menu<Bool>(screen)
    menu.add("1", phrases.layOutAgain, choice: true)
    menu.add("0", phrases.keepFolder, choice: false)
    return dialogue.choose(menu)
  }

  private func judged(_ files: StarterFiles) throws -> WorkOutcome {
    guard folder.isFolder else {
      let reason = ExerciseReason(FoldersBench.Trouble.folderGone.rawValue)
      return outcome(.unchecked(reason), FolderSnapshot([]))
    }
    let now = try folder.snapshot()
    // A clock that fell back since then would make everything look old.
    let start = laid.startSeconds ?? 0
    let isClockSound = Int(room.surroundings.now() / 1000) >= start
    return outcome(bench.judge(now, against: files, since: isClockSound ? start : 0), now)
  }

  private func outcome(_ verdict: ExerciseVerdict, _ now: FolderSnapshot) -> WorkOutcome {
    guard let activity = bench.exercise.id.activity else { return .paused }
    let tree = now.sorted.map { $0.kind == .folder ? $0.path + "/" : $0.path }
    return .judged(
      verdict,
      Performance(
        exercise: activity, work: tree.joined(separator: "\n"),
        measures: ["entryCount": now.entries.count]))
  }
}
