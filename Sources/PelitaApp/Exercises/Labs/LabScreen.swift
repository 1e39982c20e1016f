import Curriculum
import Labs
import Terminal

/// The screen of an experiment: what stands, what was said, what is asked.
struct LabScreen {
  let work: LabWork
  let place: LabPlace
  let note: String?
  let title: String
  let phrases: any Phrases
  let capabilities: Capabilities

  /// From the title to the keys.
  var screen: Screen {
    var canvas = LabCanvas(phrases: phrases, isPlain: capabilities.isPlain, place: place)
    canvas.screen.add(title, .title)
    canvas.space()
    if place == .end {
      drawEnd(on: &canvas.screen)
    } else {
      draw(work.experiment, on: &canvas)
    }
    var screen = canvas.screen
    if let note {
      screen.space()
      screen.add(note, .emphasis)
    }
    screen.space()
    drawRequest(on: &screen)
    return screen
  }

  private func draw(_ experiment: LabExperiment, on canvas: inout LabCanvas) {
    switch experiment {
    case .pixels(let lab): lab.draw(on: &canvas)
    case .tree(let lab): lab.draw(on: &canvas)
    case .neighbours(let lab): lab.draw(on: &canvas)
    case .sentences(let lab): lab.draw(on: &canvas)
    case .nextWord(let lab): lab.draw(on: &canvas)
    case .prompt(let lab): lab.draw(on: &canvas)
    }
  }

  private func drawEnd(on screen: inout Screen) {
    let lead = StyledText(phrases.whatJustHappened + " ", .strong)
    screen.lines.append(.text(lead + StyledText(work.task.happened)))
    guard let question = work.task.question else { return }
    screen.space()
    screen.add(question.ask)
    guard !question.options.isEmpty else { return }
    screen.space()
    for (number, option) in zip(1..., question.options) { screen.choose("\(number)", option) }
  }

  private func drawRequest(on screen: inout Screen) {
    var keys: [Screen.KeyLabel] = []
    switch place {
    case .end: screen.add(endInstruction, .dim)
    case .entry(let verb): screen.add(phrases.entry(for: verb, in: work.experiment), .strong)
    case .experiment: keys = drawExperimentRequest(on: &screen)
    }
    screen.lines.append(.keys(keys + [.init("k", phrases.keyBack), .init("0", phrases.keyLeave)]))
  }

  private var endInstruction: String {
    guard let question = work.task.question else { return phrases.enterHandsIn }
    return question.options.isEmpty ? phrases.typeAnswer : phrases.typeNumberThenEnter
  }

  /// What is still to be done, for one who has forgotten the steps.
  private var nextStep: String? {
    guard let reason = work.verdict.reasons.first else { return phrases.labStep(for: "right") }
    let words = phrases.labStep(for: reason.name)
    return words.map {
      ExerciseFeedback(seen: $0, why: "", next: "").filled(with: reason.seen).seen
    }
  }

  /// Short choices stand in one line with the keys, so that the picture keeps its place.
  private func drawExperimentRequest(on screen: inout Screen) -> [Screen.KeyLabel] {
    switch work.request {
    case .entry(let topic, _):
      screen.add(phrases.question(about: topic), .strong)
      return []
    case .choice(let topic, let options):
      screen.add(phrases.question(about: topic), .strong)
      return options.map { option in
        .init("\(option.number)", phrases.title(of: option.command, in: work.experiment))
      }
    case .menu(let choices):
      if let next = nextStep { screen.add(phrases.nextStep(next), .dim) }
      return zip(1..., choices).map { number, choice in
        .init("\(number)", phrases.title(of: choice, in: work.experiment))
      }
    }
  }
}
