public import Curriculum
public import LearnerModel

/// What is held of one question or exercise, as far as its answers show.
public struct Recall: Hashable, Sendable {
  /// The lesson where it was met last.
  public var lesson: LessonID
  public var memory: Memory
  public var answered: LearningTime
  /// The first tries of its latest showings, the newest last; at most `longestFirstTries`.
  public var firstTries: [FirstTry]

  /// More are not asked for by any rule.
  public static let longestFirstTries = 6

  /// Makes what is held.
  public init(
    lesson: LessonID, memory: Memory, answered: LearningTime, firstTries: [FirstTry] = []
  ) {
    self.lesson = lesson
    self.memory = memory
    self.answered = answered
    self.firstTries = firstTries
  }
}

/// The first answer of one showing.
public struct FirstTry: Hashable, Sendable {
  /// Whether it was right without any help.
  public var isRight: Bool
  public var time: LearningTime

  /// Makes a first try.
  public init(isRight: Bool, time: LearningTime) {
    self.isRight = isRight
    self.time = time
  }
}
