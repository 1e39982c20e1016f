public import Curriculum
public import LearningRecord

/// What a teacher's files come to: small, whatever the number of events.
public struct TeacherStanding: Hashable, Sendable {
  /// How far a lesson is.
  public struct Lesson: Hashable, Sendable {
    public var status: LessonStatus
    /// Corrected time, milliseconds since 1970 UTC; `nil` when only the status is known.
    public var lastActivityMilliseconds: Int64?

    /// Makes a lesson's standing.
    public init(status: LessonStatus, lastActivityMilliseconds: Int64? = nil) {
      self.status = status
      self.lastActivityMilliseconds = lastActivityMilliseconds
    }
  }

  public var person: PersonID
  public var lessons: [LessonID: Lesson]
  public var signals: [HelpSignal]
  /// How far each writer was in what came in.
  public var upTo: [WriterID: Int]
  /// When the newest file was made; `nil` while none came in.
  public var newestFileMilliseconds: Int64?

  /// Makes a standing; without anything, that of somebody who sent no file yet.
  public init(
    person: PersonID, lessons: [LessonID: Lesson] = [:], signals: [HelpSignal] = [],
    upTo: [WriterID: Int] = [:], newestFileMilliseconds: Int64? = nil
  ) {
    self.person = person
    self.lessons = lessons
    self.signals = signals
    self.upTo = upTo
    self.newestFileMilliseconds = newestFileMilliseconds
  }

  /// What follows from a teacher's events.
  public init(
    person: PersonID, history: LearningHistory, thresholds: HelpThresholds = HelpThresholds(),
    newestFileMilliseconds: Int64?
  ) {
    self.init(
      person: person,
      lessons: history.overview.lessons.mapValues {
        Lesson(
          status: $0.status == .completed ? .completed : .started,
          lastActivityMilliseconds: $0.lastActivity.milliseconds)
      },
      signals: HelpRules(history, thresholds: thresholds).signals,
      upTo: history.overview.upTo, newestFileMilliseconds: newestFileMilliseconds)
  }

  /// The newest activity in any lesson.
  public var lastActivityMilliseconds: Int64? {
    lessons.values.compactMap(\.lastActivityMilliseconds).max()
  }

  /// Adds what the school's record tells of the lessons: the further of both stays.
  public mutating func join(_ status: ProgressStatus, fileOffsetMinutes: Int) {
    for (lesson, told) in status.lessons {
      lessons[lesson, default: Lesson(status: told)].status = max(
        told, lessons[lesson]?.status ?? told)
    }
    // The record knows the day only: its noon.
    let noon = Int64(status.fileDay.number) * 86_400_000 + 43_200_000
    let told = noon - Int64(fileOffsetMinutes) * 60_000
    if let known = newestFileMilliseconds {
      let knownDay = Day(atMilliseconds: known, offsetMinutes: fileOffsetMinutes)
      if status.fileDay > knownDay { newestFileMilliseconds = told }
    } else {
      newestFileMilliseconds = told
    }
  }
}
