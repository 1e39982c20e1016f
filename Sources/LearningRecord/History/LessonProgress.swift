public import Curriculum

/// How far a lesson is; a lesson without one was not started.
public struct LessonProgress: Hashable, Sendable {
  /// Where to resume: a step and the question in it, counted from 0.
  public struct Place: Hashable, Sendable {
    public var step: StepID
    public var part: Int

    /// Makes a place.
    public init(step: StepID, part: Int) {
      self.step = step
      self.part = part
    }
  }

  /// Whether the lesson was ever finished; starting it again does not undo that.
  public enum Status: String, Hashable, CaseIterable, Sendable {
    case started
    case completed
  }

  public var lesson: LessonID
  public var status: Status
  /// `nil` once finished, until a step is reached again.
  public var place: Place?
  /// When it was first finished.
  public var completed: CorrectedTime?
  public var lastActivity: CorrectedTime

  /// Makes the progress of a lesson that was just started.
  public init(
    lesson: LessonID, status: Status = .started, place: Place? = nil,
    completed: CorrectedTime? = nil, lastActivity: CorrectedTime
  ) {
    self.lesson = lesson
    self.status = status
    self.place = place
    self.completed = completed
    self.lastActivity = lastActivity
  }

  /// Whether there is something to go on with.
  public var isUnderWay: Bool { place != nil || status == .started }
}
