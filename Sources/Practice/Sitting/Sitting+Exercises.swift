import Curriculum
import LearningRecord

extension Sitting {
  /// The exercise of the question on screen that can be opened here and still waits.
  var openExercise: ActivityID? {
    guard let question = openQuestion, case .task(let task) = question.form,
      let exercise = task.exercise, exercises.contains(exercise)
    else { return nil }
    return exercise
  }

  /// A line at a task that is done in an exercise: Enter opens it.
  mutating func readAtExercise(
    _ line: String, _ exercise: ActivityID, at moment: Moment
  ) -> [Effect] {
    if let command = Command(typed: line, among: Self.commands, readsDigits: true) {
      return perform(command, at: moment)
    }
    guard line.trimmingBlanks.isEmpty else { return show(.pressEnter) }
    mode = .practising
    let start = ExerciseStart(
      tries: standing.answers, missesSinceSolution: standing.missesSinceSolution,
      hints: standing.hints, solutions: standing.solutions)
    return [.practise(exercise, start)]
  }

  /// Takes in what happens in the exercise; only things to record come out.
  mutating func take(_ happening: ExerciseHappening, at moment: Moment) -> [Effect] {
    guard let question = stop.question else { return [] }
    switch happening {
    case .tried(let performance, let verdict):
      let attempt = Attempt(
        lesson: stop.lesson, step: stop.step, activity: question.id,
        answer: .performed(performance),
        verdict: verdict, number: standing.answers + 1, hints: standing.hints,
        followsSolution: standing.solutions > 0, milliseconds: moment.milliseconds(since: shownAt))
      standing.take(attempt.answer, verdict: verdict, to: question)
      shownAt = moment
      return [.record(.answered(attempt))]
    case .hintShown(let number):
      standing.hints = number
      return [.record(.hintShown(lesson: stop.lesson, activity: question.id, number: number))]
    case .solutionShown:
      standing.takeExerciseSolution()
      return [.record(.solutionShown(lesson: stop.lesson, activity: question.id))]
    case .noted(let text): return reflect(text, activity: question.id, at: moment)
    case .asked(let sentence):
      let kept = String(sentence.trimmingBlanks.prefix(AnswerReading.longestCharacters))
      return [
        .record(.helpRequested(lesson: stop.lesson, activity: question.id, sentence: kept))
      ]
    }
  }

  /// Goes on where the exercise was left.
  mutating func comeBack(_ way: ExerciseReturn, at moment: Moment) -> [Effect] {
    mode = .open
    switch way {
    case .done: return openQuestion == nil ? moveOn(at: moment) : show()
    case .back: return show()
    case .later: return postpone(at: moment)
    case .menu: return perform(.menu, at: moment)
    case .leave: return perform(.leave, at: moment)
    }
  }
}

extension Question {
  /// Whether this is a task that an exercise of its own checks.
  var namesExercise: Bool {
    if case .task(let task) = form { task.exercise != nil } else { false }
  }
}
