import Curriculum
import LearningRecord

extension Sitting {
  /// The screen as it is now, to draw it again; `nil` before the start and after the end.
  public var view: SittingView? {
    guard mode != .unstarted, !isOver, stops.indices.contains(index) else { return nil }
    let prompt = stop.question.map { self.prompt(for: $0) }
    return SittingView(
      lesson: stop.lesson, title: title, step: stop.step, heading: stop.heading,
      number: stop.number,
      count: stops.last?.number ?? 0, earlier: stop.earlier, blocks: stop.blocks, prompt: prompt,
      ending: ending, hints: Array((stop.question?.hints ?? []).prefix(standing.hints)),
      worked: isWorkedShown ? prompt.map(WorkedAnswer.init) : nil, message: message,
      awaits: awaits, commands: offered)
  }

  func prompt(for question: Question) -> Prompt {
    Prompt(
      question: question, draft: standing.draft, kept: standing.kept,
      // What comes back is drawn anew at once: its answer is to be known, not its place.
      draw: standing.draw + (stop.lesson == lesson ? 0 : 1), seed: seed,
      opensExercise: opensExercise(question))
  }

  private func opensExercise(_ question: Question) -> Bool {
    guard case .task(let task) = question.form, let exercise = task.exercise else { return false }
    return exercises.contains(exercise)
  }

  private var ending: SittingView.Ending? {
    guard stop.question != nil else { return nil }
    return switch standing.outcome {
    case .open: nil
    case .right: .right
    case .withHelp: .withHelp
    case .passed: .passed
    case .unchecked: .unchecked
    case .kept: .kept
    }
  }

  /// After the end of a question its explanation stays; before, only when it was needed.
  private var isWorkedShown: Bool {
    guard let question = stop.question else { return false }
    return switch standing.outcome {
    case .open: standing.endsInSolution
    case .right, .withHelp: !question.solution.isEmpty
    case .passed, .unchecked: true
    case .kept: question.isGeneric
    }
  }

  private var awaits: SittingView.Awaits {
    switch mode {
    case .sentence: .sentence
    case .confirming: .confirmation
    case .worked: .enter
    case .open: openQuestion == nil ? .enter : .answer
    case .unstarted, .finished, .left, .practising: .enter
    }
  }

  /// What the foot line offers; nothing that would only answer "there is none".
  private var offered: [Command] {
    let isAsked = awaits == .answer
    let hasHint = standing.hints < stop.question?.hints.count ?? 0
    return Self.commands.filter { command in
      switch command {
      case .hint: isAsked && hasHint
      case .back: index > 0 || mode == .sentence
      case .later: isAsked
      case .askMentor: isAsked || mode == .worked || mode == .open
      default: true
      }
    }
  }
}
