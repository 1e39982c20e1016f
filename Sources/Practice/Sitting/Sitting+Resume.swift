import Curriculum
import LearningRecord

extension Sitting {
  /// Lives through what is recorded, then shows the very question.
  mutating func resume(_ place: ResumePlace, at moment: Moment) -> [Effect] {
    mode = .open
    guard !stops.isEmpty else { return finish() }
    for event in place.events { relive(event) }
    if case .postponed(_, let activity) = place.events.last, activity == stop.question?.id {
      return moveOn(at: moment)
    }
    goToQuestionIfTouched()
    shownAt = moment
    recordedPlace = stop.place
    let reached = Effect.record(.stepReached(lesson: stop.lesson, step: stop.step, part: stop.part))
    // Power may have failed between the third miss and the worked answer.
    if let question = openQuestion, openExercise == nil,
      standing.missesSinceSolution >= Self.missesBeforeSolution
    {
      return [reached] + showSolution(of: question, after: nil)
    }
    guard standing.endsInSolution else { return [reached] + show(.resumed) }
    mode = .worked
    return [reached]
      + show(.worked(feedback: nil, leadsToVariant: standing.outcome == .open))
  }

  private mutating func relive(_ event: EventBody) {
    switch event {
    case .stepReached(_, let step, let part):
      if let target = firstStop(of: step, part: part) { move(to: target) }
    case .answered(let attempt):
      relive(attempt.activity) { standing, question in
        // An answer to the question as it was in an older lesson says nothing about this one.
        guard Judge(question).fits(attempt.answer) else { return }
        standing.take(attempt.answer, verdict: attempt.verdict, to: question)
      }
    case .hintShown(_, let activity, let number):
      relive(activity) { standing, question in
        standing.endsInSolution = false
        // An exercise has hints of its own, which the lesson cannot count.
        let most = question.namesExercise ? number : question.hints.count
        standing.hints = min(max(standing.hints, number), most)
      }
    case .solutionShown(_, let activity):
      relive(activity) { standing, question in
        if question.namesExercise {
          standing.takeExerciseSolution()
        } else {
          standing.takeSolution(of: question)
        }
      }
    case .reflected(_, let activity?, _):
      relive(activity) { standing, question in
        if question.isSurvey { standing.outcome = .kept }
      }
    case .postponed(_, let activity):
      guard relive(activity, { _, _ in }), stop.question?.id == activity else { return }
      takePostponement()
    default: break
    }
  }

  /// Changes what is known of a question of this lesson; `false` when the lesson has it no more.
  @discardableResult
  private mutating func relive(
    _ activity: ActivityID, _ change: (inout Standing, Question) -> Void
  ) -> Bool {
    guard let home = stops.firstIndex(where: { $0.question?.id == activity }),
      let question = stops[home].question
    else { return false }
    if stops[home].place == stop.place { index = home }
    change(&standings[activity, default: Standing()], question)
    return true
  }

  /// The first screen of a place; of the step at least when the lesson has changed.
  private func firstStop(of step: StepID, part: Int) -> Int? {
    stops.firstIndex { $0.step == step && $0.part == part }
      ?? stops.lastIndex { $0.step == step && $0.part < part }
      ?? stops.firstIndex { $0.step == step }
  }

  /// Skips the pauses before a question that was already worked on.
  private mutating func goToQuestionIfTouched() {
    let home = stops.indices.first { stops[$0].place == stop.place && stops[$0].question != nil }
    guard let home, let question = stops[home].question else { return }
    if isReturning || standings[question.id].map({ !$0.isUntouched }) ?? false { index = home }
  }
}
