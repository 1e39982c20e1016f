public import Curriculum

/// A question that comes back outside of its lesson, with the text that stands before it.
public struct RecalledQuestion: Hashable, Sendable {
  let stop: Stop

  /// Takes the question `activity` out of `lesson`, which is recorded as `name`.
  ///
  /// - Returns: `nil` when the lesson has it no more, or it is nothing to be asked again.
  public init?(_ activity: ActivityID, of lesson: Lesson, as name: LessonID) {
    guard let step = lesson.steps.first(where: { $0.questions.contains { $0.id == activity } }),
      var stop = Stop.stops(of: step, in: name, number: 1, firstPlace: 0)
        .first(where: { $0.question?.id == activity }),
      stop.question?.isRecallable ?? false
    else { return nil }
    // On one screen what the lesson may have shown on two.
    stop.blocks = stop.earlier + stop.blocks
    stop.earlier = []
    stop.part = 0
    self.stop = stop
  }
}

extension Question {
  /// Whether it has a right answer that can be given again.
  private var hasVerdict: Bool { !isSurvey && !isGeneric && !isTask }

  /// Whether its author lets it come back, and it can.
  var isRecallable: Bool { attributes.recalls && hasVerdict }
}
