/// A lesson as its file tells it: five to ten minutes, one step a screen.
public struct Lesson: Hashable, Sendable {
  public var header: LessonHeader
  /// The first heading's text; the file's name for a file without one.
  public var title: String
  public var steps: [Step]
  /// What the reader left out or did not understand, for the person who opened the file.
  public var notices: [Finding]

  /// Makes a lesson of its parts.
  public init(header: LessonHeader, title: String, steps: [Step], notices: [Finding] = []) {
    self.header = header
    self.title = title
    self.steps = steps
    self.notices = notices
  }
}

extension Lesson {
  /// Every question in reading order.
  public var questions: [Question] { steps.flatMap(\.questions) }
}
