import Curriculum
import LearningRecord
import Terminal
import Workbench

/// A teacher at work on a document: the program opens it, Enter judges what was saved.
struct DocumentSitting {
  let bench: DocumentBench
  let room: ExerciseRoom
  private let folder: DocumentFolder
  private let app: OfficeApp?

  private enum Choice {
    case check, open, beginAgain, own, leave
  }

  init(bench: DocumentBench, room: ExerciseRoom) {
    self.bench = bench
    self.room = room
    folder = DocumentFolder(path: room.practiceFolder, task: bench.task, exercise: bench.exercise)
    app = OfficeApp.installed(environment: room.surroundings.environment)
  }

  private var phrases: any Phrases { room.phrases }

  /// Lets the teacher work until something is judged or put off.
  ///
  /// - Throws: `FileTrouble` when the starter cannot be copied.
  func outcome() throws -> WorkOutcome {
    var messages: [String] = []
    if folder.newest == nil {
      messages = opened(try folder.handOut(for: app))
    }
    while true {
      guard let choice = room.dialogue.choose(menu(messages)) else { return .gone }
      switch choice {
      case .check: return try check()
      case .open: messages = folder.newest.map { opened($0.path) } ?? []
      case .beginAgain:
        guard let answer = try beginAgain() else { return .gone }
        messages = answer
      case .own:
        switch try OwnDocument(bench: bench, room: room).outcome() {
        case .paused: messages = []
        case let outcome: return outcome
        }
      case .leave: return .paused
      }
    }
  }

  /// Opens the document at `path`; what is said about it.
  private func opened(_ path: String) -> [String] {
    guard let app else { return phrases.noOfficeProgram }
    guard app.open(path) else { return [phrases.documentCannotBeOpened] }
    return [phrases.documentOpened(with: app.name.isEmpty ? phrases.officeProgramWord : app.name)]
  }

  private func menu(_ messages: [String]) -> Menu<Choice> {
    var screen = Screen()
    screen.add(room.exercise.description.title, .title)
    screen.space()
    let shown = folder.path.split(separator: "/").suffix(3).joined(separator: " › ")
    screen.add(phrases.documentLies(in: shown, named: folder.newest?.name ?? "–"))
    screen.space()
    // The steps stay in sight beside the program's window.
    for (index, step) in room.exercise.description.steps.enumerated() {
      screen.lines.append(.text(StyledText("\(index + 1)  \(step)"), indent: 3, hanging: 6))
    }
    screen.space()
    for message in messages { screen.add(message, .emphasis) }
    screen.add(phrases.workThenSave)
    screen.space()
    // In one row, so that all of it fits on a small screen.
    var menu = Menu<Choice>(screen)
    var keys: [(key: String, label: String, choice: Choice)] = [
      ("Enter", phrases.checkDocument, .check)
    ]
    if app != nil { keys.append(("1", phrases.openDocument, .open)) }
    keys.append(("2", phrases.beginDocumentAgain, .beginAgain))
    if !bench.task.ownChecks.isEmpty { keys.append(("3", phrases.useOwnDocument, .own)) }
    keys.append(("0", phrases.documentKept, .leave))
    menu.add(keys: keys)
    menu.accept("k", choice: .leave)
    menu.accept("n", choice: .leave)
    return menu
  }

  private func check() throws -> WorkOutcome {
    guard let found = folder.newest else {
      return judged(.unchecked(ExerciseReason("document-missing")), work: "")
    }
    let seen = ["name": found.name]
    let seconds = Int(room.surroundings.now() / 1000)
    if DocumentLock.isHeld(on: found.path, at: seconds) {
      return judged(.unchecked(ExerciseReason("document-open", seen: seen)), work: found.name)
    }
    if folder.isUntouched(found.path) {
      return judged(.unchecked(ExerciseReason("document-unsaved", seen: seen)), work: found.name)
    }
    return judged(try bench.verdict(in: folder, seed: room.seed), work: found.name)
  }

  private func judged(_ verdict: ExerciseVerdict, work: String) -> WorkOutcome {
    guard let activity = bench.exercise.id.activity else { return .paused }
    return .judged(verdict, Performance(exercise: activity, work: work))
  }

  /// Asks first, and keeps the old document under another name; `nil` when the terminal is gone.
  private func beginAgain() throws -> [String]? {
    guard let found = folder.newest else { return opened(try folder.handOut(for: app)) }
    var screen = Screen()
    screen.add(phrases.askToBeginAgain(found.name), .emphasis)
    screen.space()
    var menu = Menu<Bool>(screen)
    menu.add("1", phrases.yesBeginAgain, choice: true)
    menu.add("2", phrases.noKeepDocument, choice: false)
    menu.accept("0", choice: false)
    menu.accept("k", choice: false)
    guard let isWanted = room.dialogue.choose(menu) else { return nil }
    guard isWanted else { return [] }
    let old = try folder.setAside()
    let opening = opened(try folder.handOut(for: app))
    return (old.map { [phrases.documentSetAside($0)] } ?? []) + opening
  }
}
