import Curriculum
import Practice
import Terminal

/// The screen around an exercise: what for, what to do, help so far, and what was just said.
struct ExerciseScreen {
  let description: ExerciseDescription
  let hintsShown: Int
  let isWorkedShown: Bool
  let message: Message?
  let offersMentor: Bool
  /// Whether something was handed in already.
  let hasBegun: Bool
  let phrases: any Phrases
  /// Leaves goal and steps out, so that feedback fits a small window.
  var hidesTask = false

  /// What stands last, next to the cursor.
  enum Message {
    case right(isWithHelp: Bool)
    case kept(ExerciseFeedback)
    case notYet([ExerciseFeedback], offersHint: Bool)
    case unchecked(ExerciseFeedback)
    case paused
    case trouble(Explanation)
    case noMoreHints
    case helpRequested
    case keys
    case notHere(String)
  }

  /// More reasons at once would be a scolding.
  private static let mostFurtherReasons = 2

  /// The screen from top to foot line.
  var screen: Screen {
    var screen = Screen()
    screen.lines.append(
      .edges(
        StyledText("Pelita", .title) + StyledText(" · \(description.title)"),
        StyledText(phrases.exerciseWord, .dim)))
    screen.space()
    if isOver {
      screen.add(description.goal)
    } else {
      if !hidesTask { drawTask(on: &screen) }
      drawHelp(on: &screen)
    }
    drawMessage(on: &screen)
    screen.space()
    screen.add(instruction, .dim)
    screen.lines.append(.keys(foot.map { phrases.label(of: $0) }))
    return screen
  }

  private var isOver: Bool {
    switch message {
    case .right, .kept: true
    default: false
    }
  }

  private func drawTask(on screen: inout Screen) {
    screen.add(description.goal)
    screen.space()
    for (index, step) in description.steps.enumerated() {
      let number = StyledText("  \(index + 1)", .key) + StyledText("  ")
      screen.lines.append(.text(number + StyledText(step), hanging: 6))
    }
  }

  private func drawHelp(on screen: inout Screen) {
    for (index, hint) in description.hints.prefix(hintsShown).enumerated() {
      screen.space()
      screen.add(phrases.hint(index + 1, of: description.hints.count), .emphasis)
      screen.add(hint, indent: 3)
    }
    guard isWorkedShown, !description.worked.isEmpty else { return }
    screen.space()
    screen.add(phrases.thisIsHow, .strong)
    for line in description.worked.split(separator: "\n", omittingEmptySubsequences: false) {
      screen.add(String(line), indent: 3)
    }
  }

  private func drawMessage(on screen: inout Screen) {
    guard let message else { return }
    screen.space()
    switch message {
    case .right(let isWithHelp):
      screen.add(isWithHelp ? phrases.rightWithHelp : phrases.right, .right)
    case .kept(let feedback): screen.add(feedback.seen, .right)
    case .notYet(let reasons, let offersHint): draw(reasons, offersHint, on: &screen)
    case .unchecked(let feedback):
      screen.add(phrases.cannotCheckYet, .emphasis)
      draw(feedback, on: &screen)
    case .paused: screen.add(phrases.workIsKept, .emphasis)
    case .trouble(let explanation):
      screen.add(explanation.what, .warning)
      screen.add(explanation.cure)
    case .noMoreHints:
      screen.add(
        description.hints.isEmpty ? phrases.noHintHere : phrases.noMoreHints, .emphasis)
    case .helpRequested: screen.add(phrases.helpRequestIsKept, .emphasis)
    case .keys: for line in phrases.keysExplained { screen.add(line, indent: 3) }
    case .notHere(let typed): screen.add(phrases.notOnThisScreen(typed), .emphasis)
    }
  }

  private func draw(_ reasons: [ExerciseFeedback], _ offersHint: Bool, on screen: inout Screen) {
    if let first = reasons.first {
      screen.lines.append(
        .text(StyledText(phrases.notYet, .notYet) + StyledText(" " + first.seen)))
      screen.add([first.why, first.next].filter { !$0.isEmpty }.joined(separator: " "))
    }
    let further = reasons.dropFirst()
    if !further.isEmpty {
      screen.space()
      screen.add(phrases.alsoSeen, .strong)
      for feedback in further.prefix(Self.mostFurtherReasons) {
        screen.lines.append(.text(StyledText("·  " + feedback.seen), indent: 3, hanging: 6))
      }
      let rest = further.count - Self.mostFurtherReasons
      if rest > 0 { screen.add(phrases.andMoreLater(rest), indent: 3) }
    }
    if offersHint { screen.add(phrases.offerHint, .strong) }
  }

  private func draw(_ feedback: ExerciseFeedback, on screen: inout Screen) {
    screen.add(
      [feedback.seen, feedback.why, feedback.next].filter { !$0.isEmpty }.joined(separator: " "))
  }

  private var instruction: String {
    if isOver { return phrases.goOnWithEnter }
    if case .paused = message { return phrases.tryAgainWithEnter }
    return hasBegun ? phrases.tryAgainWithEnter : phrases.beginWithEnter
  }

  private var foot: [Command] {
    if isOver { return [.menu, .leave] }
    var commands: [Command] = [.hint, .back, .later, .askMentor, .leave, .keys]
    if hintsShown >= description.hints.count { commands.removeAll { $0 == .hint } }
    // Outside of a lesson there is nothing to come back to later.
    if !offersMentor { commands.removeAll { $0 == .askMentor || $0 == .later } }
    return commands
  }
}
