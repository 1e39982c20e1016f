import Curriculum
import LearnerModel

/// Takes answers in order and keeps what is held of each activity.
struct RecallFold: Hashable {
  private var showings: [ActivityID: OpenShowing] = [:]
  private(set) var pace = AnswerPace()
  private static let model = MemoryModel()

  /// The showing that goes on, and what was held before it.
  private struct OpenShowing: Hashable {
    var showing: Showing
    var before: Recall?
  }

  /// Takes one answer; what could not be checked says nothing about memory.
  mutating func take(_ timed: TimedAttempt, into recalls: inout [ActivityID: Recall]) {
    let attempt = timed.attempt
    let writer = timed.id.writer
    if attempt.number == 1 || showings[attempt.activity]?.showing.writer != writer {
      showings[attempt.activity] = nil
    }
    guard attempt.verdict != .unchecked else { return }
    let time = LearningTime(corrected: timed.time, sitting: timed.sitting)
    var open =
      showings.removeValue(forKey: attempt.activity)
      ?? OpenShowing(showing: Showing(writer: writer), before: recalls[attempt.activity])
    open.showing.take(attempt, pace: pace)
    recalls[attempt.activity, default: Recall(firstIn: attempt.lesson, at: time)].note(
      open.showing, in: attempt.lesson, memory: memory(after: open, at: time), at: time)
    showings[attempt.activity] = open
    if open.showing.isRightAtOnce, let milliseconds = attempt.milliseconds {
      pace.note(milliseconds)
    }
  }

  private func memory(after open: OpenShowing, at time: LearningTime) -> Memory {
    guard let before = open.before else { return Self.model.first(open.showing.rating) }
    let days = Double(time.days(since: before.answered))
    return Self.model.next(before.memory, open.showing.rating, after: days)
  }
}

extension Recall {
  /// What is held before anything was answered, to be replaced at once.
  fileprivate init(firstIn lesson: LessonID, at time: LearningTime) {
    self.init(lesson: lesson, memory: Memory(stability: 1, difficulty: 1), answered: time)
  }

  fileprivate mutating func note(
    _ showing: Showing, in lesson: LessonID, memory: Memory, at time: LearningTime
  ) {
    self.lesson = lesson
    self.memory = memory
    answered = time
    guard showing.tries == 1 else { return }
    firstTries.append(FirstTry(isRight: showing.isRightAtOnce, time: time))
    if firstTries.count > Self.longestFirstTries { firstTries.removeFirst() }
  }
}
