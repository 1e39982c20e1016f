public import Curriculum

/// What the home screen needs: small, whatever the number of events.
public struct LearningOverview: Hashable, Sendable {
  public internal(set) var profile: Profile?
  /// The lessons that were started.
  public internal(set) var lessons: [LessonID: LessonProgress] = [:]
  /// In the order asked, withdrawn ones too.
  public internal(set) var helpRequests: [HelpRequest] = []
  /// The mentors' replies that were read.
  public internal(set) var repliesRead: Set<String> = []
  /// The hours with a trusted date in which something was practised, counted since 1970 UTC.
  public internal(set) var practiceHours: Set<Int> = []
  /// What is held of each question and exercise that was answered.
  public internal(set) var recalls: [ActivityID: Recall] = [:]
  /// What a right first answer usually takes this person; `nil` before anything is known.
  public internal(set) var usualMilliseconds: Int?
  /// How many sittings there were.
  public internal(set) var sittingCount = 0
  /// The writers whose last sitting was cut off, or is going on.
  public internal(set) var writersInSitting: Set<WriterID> = []
  /// The newest date that can be believed, in milliseconds since 1970 UTC.
  public internal(set) var newestTrustedMilliseconds: Int64?
  /// All events in the union, disowned ones too.
  public internal(set) var eventCount = 0
  /// The highest sequence of each writer.
  public internal(set) var upTo: [WriterID: Int] = [:]

  /// The overview of somebody who has not begun.
  public init() {}

  /// The lesson to go on with: the one under way that was touched last.
  public var resume: LessonProgress? {
    lessons.values.filter(\.isUnderWay).max {
      ($0.lastActivity.milliseconds, $1.lesson) < ($1.lastActivity.milliseconds, $0.lesson)
    }
  }

  /// The requests that still wait for an answer, as far as this laptop knows.
  public var openHelpRequests: [HelpRequest] {
    helpRequests.filter { !$0.isWithdrawn }
  }

  /// The days with practice, counted since 1970, for clocks this far east of Greenwich.
  public func practiceDays(hoursEast: Int) -> Set<Int> {
    Set(practiceHours.map { Int((Double($0 + hoursEast) / 24).rounded(.down)) })
  }
}
