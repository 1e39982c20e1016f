import LearnerModel

/// One time that an activity was shown, as far as its answers count.
struct Showing: Hashable {
  /// Whose answers it takes: two laptops may show the same question at the same time.
  let writer: WriterID
  private(set) var tries = 0
  private(set) var isRight = false
  private(set) var isHelped = false
  private(set) var isQuick = false

  /// Begins the showing that `writer` recorded.
  init(writer: WriterID) { self.writer = writer }

  /// Takes the next answer, which counts.
  mutating func take(_ attempt: Attempt, pace: AnswerPace) {
    tries += 1
    isHelped = isHelped || attempt.hints > 0 || attempt.followsSolution
    isRight = isRight || attempt.verdict == .right
    isQuick = isRightAtOnce && attempt.milliseconds.map(pace.isQuick) ?? false
  }

  /// Whether the first answer was right, without help.
  var isRightAtOnce: Bool { isRight && tries == 1 && !isHelped }

  /// How well it was remembered; nobody is asked to rate.
  var rating: Rating {
    if !isRight { return .again }
    if !isRightAtOnce { return .hard }
    return isQuick ? .easy : .good
  }
}
