import Curriculum
import Practice
import Terminal

/// Draws what a sitting shows: where one is, the lesson's text, the question, what was said to it.
struct SittingScreen {
  let view: SittingView
  /// "Module › lesson", or the lesson's title alone.
  let place: String
  let language: Language

  var phrases: any Phrases { language.phrases }

  /// The screen from top to foot line.
  var screen: Screen {
    var screen = Screen()
    drawTop(on: &screen)
    screen.lines.append(.blocks(view.earlier + view.blocks, language))
    if let prompt = view.prompt {
      screen.space()
      PromptDrawing(prompt: prompt, ending: view.ending, language: language).draw(on: &screen)
    }
    drawHints(on: &screen)
    drawOutcome(on: &screen)
    screen.space()
    if view.awaits != .confirmation { drawInstruction(on: &screen) }
    screen.lines.append(.keys(footCommands.map { phrases.label(of: $0) }))
    return screen
  }

  private func drawTop(on screen: inout Screen) {
    screen.lines.append(
      .edges(
        StyledText("Pelita", .title) + StyledText(" · \(place)"),
        StyledText(phrases.part(view.number, of: view.count), .dim)))
    screen.lines.append(.progress(done: view.number, of: view.count))
    screen.space()
    let heading = view.heading.plainText
    if heading != view.title, !heading.isEmpty {
      screen.lines.append(.text(view.heading.styled(.strong)))
      screen.space()
    }
  }

  private func drawHints(on screen: inout Screen) {
    guard let total = view.prompt?.question.hints.count, view.ending == nil else { return }
    for (index, blocks) in view.hints.enumerated() {
      screen.space()
      screen.add(phrases.hint(index + 1, of: total), .emphasis)
      screen.lines.append(.blocks(blocks, language))
    }
  }

  /// The menu is one of the keys that `?` tells of: the foot stays one line.
  private var footCommands: [Command] { view.commands.filter { $0 != .menu } }

  /// The message and the worked answer belong together: first the verdict, then the reason.
  private func drawOutcome(on screen: inout Screen) {
    var explanation = view.worked?.blocks ?? []
    // What is asked stands next to the cursor: it comes last.
    let asksLast = view.awaits == .sentence || view.awaits == .confirmation
    if !asksLast { drawMessage(on: &screen, explanation: &explanation) }
    if let worked = view.worked, view.awaits != .confirmation {
      WorkedDrawing(worked: worked, view: view, language: language)
        .draw(explanation, on: &screen)
    }
    if asksLast { drawMessage(on: &screen, explanation: &explanation) }
  }

  private func drawMessage(on screen: inout Screen, explanation: inout [Block]) {
    guard let message = view.message else { return }
    let hasHint = view.commands.contains(.hint)
    MessageDrawing(message: message, phrases: phrases, hasHint: hasHint)
      .draw(on: &screen, explanation: &explanation)
  }

  private func drawInstruction(on screen: inout Screen) {
    switch view.awaits {
    case .enter: screen.add(enterInstruction, .dim)
    case .sentence, .confirmation: break
    case .answer:
      guard let prompt = view.prompt else { return }
      screen.add(phrases.instruction(for: prompt), .dim)
    }
  }

  private var enterInstruction: String {
    let isBeforeVariant = view.worked != nil && view.ending == nil
    let isGeneric = view.prompt?.form == .generic
    return isBeforeVariant && !isGeneric ? phrases.similarQuestionWithEnter : phrases.goOnWithEnter
  }
}
