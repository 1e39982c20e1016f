import Curriculum
import LearningRecord

extension Sitting {
  /// What somebody practising may type anywhere.
  static let commands: [Command] = [.hint, .back, .later, .askMentor, .menu, .leave, .keys]

  /// Takes a typed line for what this screen waits for.
  mutating func respond(toLine line: String, at moment: Moment) -> [Effect] {
    switch mode {
    case .unstarted, .finished, .left, .practising: return []
    case .sentence: return ask(line, at: moment)
    case .confirming(let answer, let typed, let command):
      return confirm(line, answer: answer, typed: typed, command: command, at: moment)
    case .worked: return goOn(line, at: moment)
    case .open:
      guard let question = openQuestion else { return goOn(line, at: moment) }
      if let exercise = openExercise { return readAtExercise(line, exercise, at: moment) }
      return read(line, for: question, at: moment)
    }
  }

  /// Enter alone goes on; everything else but a command is asked to wait.
  private mutating func goOn(_ line: String, at moment: Moment) -> [Effect] {
    if let command = Command(typed: line, among: Self.commands, readsDigits: true) {
      return perform(command, at: moment)
    }
    guard line.trimmingBlanks.isEmpty else { return show(.pressEnter) }
    guard mode == .worked, openQuestion != nil else {
      return moveOn(at: moment)
    }
    standing.endsInSolution = false
    mode = .open
    shownAt = moment
    return show(.variant)
  }

  private mutating func read(
    _ line: String, for question: Question, at moment: Moment
  ) -> [Effect] {
    let reading = AnswerReading(prompt: prompt(for: question), commands: Self.commands)
    switch reading.reading(of: line) {
    case .nothing: return enterAlone(at: question, moment: moment)
    case .command(let command): return perform(command, at: moment)
    case .answer(let answer): return take(answer, at: moment)
    case .slip(let slip): return show(.slip(slip))
    case .unsure(let answer, let command):
      let typed = line.trimmingBlanks
      mode = .confirming(.answered(answer), typed: typed, command)
      return show(.confirm(typed: typed, command))
    }
  }

  /// Enter alone is never an attempt: it skips what is optional and shows what is not asked.
  private mutating func enterAlone(at question: Question, moment: Moment) -> [Effect] {
    switch question.form {
    case .survey: return moveOn(at: moment)
    case .generic:
      standing.takeSolution(of: question)
      mode = .worked
      return [.record(.solutionShown(lesson: stop.lesson, activity: question.id))]
        + show(.worked(feedback: nil, leadsToVariant: false))
    case .task where question.isOptional && standing.draft == nil:
      return moveOn(at: moment)
    default: return show(.nothingTyped)
    }
  }

  private mutating func confirm(
    _ line: String, answer: Input, typed: String, command: Command, at moment: Moment
  ) -> [Effect] {
    switch line.trimmingBlanks {
    case "1", "l":
      mode = .open
      return respond(to: answer, at: moment)
    case "2":
      mode = .open
      return perform(command, at: moment)
    case "":
      mode = .open
      return show()
    case let other:
      // Leaving works at any prompt.
      if let command = Command(typed: other, among: [.leave, .menu], readsDigits: true) {
        return perform(command, at: moment)
      }
      return show(.confirm(typed: typed, command))
    }
  }
}
