import Curriculum
import Terminal

/// An editor for several lines: a typed line is added, `3` changes line 3, words do the rest.
///
/// Every change is in the draft before the screen shows it. One value lives as long as the work on
/// one exercise, so that changes can be taken back also after a run:
///
///     var editing = TextEditing(in: room, manner, starter: task.starter)
///     switch try editing.edit(saying: message, marking: [3]) {
///     case .ended("run"): run(editing.text)
///     …
struct TextEditing {
  let room: ExerciseRoom
  var manner: EditingManner
  var content: EditedText
  let file: PracticeFile
  var message: [Screen.Line] = []
  var marked: Set<Int> = []

  /// How editing ended.
  enum Ending: Hashable {
    /// By one of the manner's endings; the text is in the practice folder, too.
    case ended(String)
    /// Back to the exercise's first screen; everything is kept.
    case left
    /// The terminal is gone.
    case gone
  }

  /// The text as it stands.
  var text: String { content.text }

  var dialogue: Dialogue { room.dialogue }
  var phrases: any Phrases { room.phrases }
  private var isPlain: Bool { dialogue.console.capabilities.isPlain }

  /// Goes on with the draft, or begins with `starter` where there is none.
  init(in room: ExerciseRoom, _ manner: EditingManner, starter: String = "") {
    self.room = room
    self.manner = manner
    content = EditedText(room.draft.text ?? starter)
    content.layOut(manner.layout)
    file = PracticeFile(
      manner.fileName, in: room.practiceFolder,
      memory: DraftKeeper(path: room.draft.path + ".saved"))
  }

  /// Puts another text in place of this one; it can be taken back.
  mutating func replace(with text: String) {
    content.replaceAll(with: text)
    content.layOut(manner.layout)
    keepDraft()
  }

  /// Lets the teacher edit until one of the manner's endings, or until they leave.
  ///
  /// - Parameters:
  ///   - message: Said below the text at first, such as what is wrong with it.
  ///   - lines: Lines to look at, marked with `!`.
  /// - Returns: How it ended.
  /// - Throws: `FileTrouble`.
  mutating func edit(
    saying message: [Screen.Line] = [], marking lines: Set<Int> = []
  ) throws -> Ending {
    self.message = message
    marked = lines
    if file.changed(from: text) != nil, try askForFile() == nil { return .gone }
    var showsScreen = true
    while true {
      let screen = screen
      if showsScreen { dialogue.show(screen) } else { dialogue.append(Screen(lines: self.message)) }
      let before = Array(content.lines.prefix(content.cursor))
      guard
        let line = dialogue.askLine(
          below: { screen }, mark: String(content.cursor + 1),
          draft: manner.indentation(before), completions: manner.completions)
      else { return .gone }
      self.message = []
      if let ending = try respond(to: line) { return ending }
      // A screen reader hears what changed, not the whole screen again.
      showsScreen = !isPlain || showsAll
      showsAll = false
    }
  }

  /// Whether the whole screen is asked for, also in plain mode.
  var showsAll = false

  var screen: Screen {
    EditingScreen(
      manner: manner, text: content, message: message, marked: marked, phrases: phrases,
      size: dialogue.console.size, capabilities: dialogue.console.capabilities
    ).screen
  }

  /// Says something below the text, the next time the screen is drawn.
  mutating func say(_ text: String, _ style: Style = .emphasis) {
    message.append(.text(StyledText(text, style)))
  }

  private mutating func respond(to line: String) throws -> Ending? {
    let typed = line.trimmed
    if let ending = manner.endings.first(where: {
      $0.words.contains(typed.lowercased().droppingSigns)
    }) {
      guard ending.needsText else { return .ended(ending.name) }
      guard content.lines.contains(where: { !$0.trimmed.isEmpty }) else {
        say(phrases.textIsEmptyYet)
        return nil
      }
      return try end(ending.name)
    }
    if let order = EditingOrder(typed) {
      switch isMeantAsLine(typed) {
      case nil: return .gone
      case true?: break
      case false?: return try carryOut(order)
      }
    }
    add(line)
    return nil
  }

  /// Ends, unless somebody wrote into the file meanwhile and that is what counts.
  private mutating func end(_ name: String) throws -> Ending? {
    if file.changed(from: text) != nil {
      guard let takesFile = try askForFile() else { return .gone }
      if takesFile { return nil }
    }
    try file.save(text)
    return .ended(name)
  }

  /// Asks where both may be meant; `nil` when the terminal is gone.
  private func isMeantAsLine(_ typed: String) -> Bool? {
    guard manner.asksAboutOrders, typed != "?", typed != "0" else { return false }
    var screen = Screen()
    screen.add(phrases.isThisALine(typed), .emphasis)
    dialogue.append(screen)
    while true {
      switch dialogue.ask(below: self.screen) {
      case .gone: return nil
      case .text("1"): return true
      case .text("2"): return false
      case .text: dialogue.append(screen)
      }
    }
  }
}

extension TextEditing {
  private mutating func add(_ line: String) {
    guard !line.trimmed.isEmpty || manner.keepsBlankLines else {
      if content.isInserting {
        content.returnToEnd()
      } else {
        say(phrases.emptyLineAddsNothing(manner.endings.first?.words.first ?? ""), .plain)
      }
      return
    }
    guard content.lines.count < manner.mostLines else {
      return say(phrases.tooManyLinesHere(manner.mostLines))
    }
    guard line.count <= manner.longestLine else {
      return say(phrases.lineIsTooLong(manner.longestLine))
    }
    if let objection = manner.objection(line, Array(content.lines.prefix(content.cursor))) {
      return say(objection)
    }
    let number = content.cursor + 1
    content.add(line)
    changed()
    if isPlain { say(phrases.lineAdded(number, content.lines[number - 1].trimmed)) }
  }

  /// After every change: laid out, and safe on the disk.
  mutating func changed() {
    content.layOut(manner.layout)
    marked = []
    keepDraft()
  }

  private func keepDraft() {
    while true {
      do {
        return try room.draft.keep(text)
      } catch {
        guard dialogue.wantsToTryAgain(after: phrases.explanation(of: error)) else { return }
      }
    }
  }
}
