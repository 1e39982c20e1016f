import Curriculum
import LearningRecord

extension Sitting {
  private var lastPlace: Int { stops.last?.place ?? 0 }

  /// Stops with a question that still waits, in reading order.
  private var waiting: [Int] {
    stops.indices.filter { index in
      guard let question = stops[index].question else { return false }
      let standing = standings[question.id] ?? Standing()
      guard standing.outcome == .open, !standing.isDeclined else { return false }
      // What is optional only comes back when it was postponed.
      return standing.isPostponed || !question.isOptional
    }
  }

  /// Where going on leads; `nil` at the end.
  private var next: Int? {
    let following = index + 1
    if following < stops.count, !isReturning || stops[following].place == stop.place {
      return following
    }
    return isReturning ? waiting.first { stops[$0].place > stop.place } : waiting.first
  }

  mutating func moveOn(at moment: Moment) -> [Effect] {
    guard let next else { return finish() }
    return arrive(at: next, moment: moment)
  }

  mutating func goBack(at moment: Moment) -> [Effect] {
    guard index > 0 else { return show(.atStart) }
    return arrive(at: index - 1, moment: moment)
  }

  /// "Nanti saja": the question comes back at the lesson's end, once.
  mutating func postpone(at moment: Moment) -> [Effect] {
    guard let question = openQuestion else { return moveOn(at: moment) }
    takePostponement()
    return [.record(.postponed(lesson: stop.lesson, activity: question.id))] + moveOn(at: moment)
  }

  /// Takes in that the question on screen was postponed.
  mutating func takePostponement() {
    standing.isPostponed = true
    // A second "later", or one where nothing else is left, is for another day.
    let comesAtOnce = next.map { stops[$0].place == stop.place } ?? false
    if isReturning || comesAtOnce { standing.isDeclined = true }
  }

  /// Moves to another screen, lived or read from a record.
  mutating func move(to target: Int) {
    let place = stops[target].place
    if place != stop.place {
      isReturning =
        isReturning
        ? place > stop.place
        : stop.place == lastPlace && waiting.first.map { stops[$0].place } == place
    }
    // Whoever comes back to a question sees the question, not its worked answer.
    if standing.endsInSolution, standing.outcome == .open { standing.endsInSolution = false }
    index = target
  }

  mutating func arrive(at target: Int, moment: Moment, saying message: Message? = nil) -> [Effect] {
    move(to: target)
    mode = .open
    shownAt = moment
    var effects: [Effect] = []
    // A question that came back is not where a lesson is to go on.
    if recordedPlace != stop.place, stop.lesson == lesson {
      recordedPlace = stop.place
      effects = [.record(.stepReached(lesson: stop.lesson, step: stop.step, part: stop.part))]
    }
    return effects + show(message ?? (isReturning && openQuestion != nil ? .returned : nil))
  }

  mutating func finish() -> [Effect] {
    mode = .finished
    message = nil
    return (lesson.map { [.record(.lessonCompleted($0))] } ?? []) + [.finish(summary)]
  }
}

extension Question {
  /// Whether Enter alone may pass it.
  var isOptional: Bool {
    switch form {
    case .survey: true
    case .task(let task): task.startingTicks.count == task.items.count
    default: false
    }
  }
}
