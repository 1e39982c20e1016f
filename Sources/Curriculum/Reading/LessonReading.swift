/// What a lesson file gave: the lesson and everything that was noticed on the way.
public struct LessonReading: Hashable, Sendable {
  /// `nil` when the file has no heading: LiaScript does not load it either.
  public var lesson: Lesson?
  /// In the order of the file.
  public var findings: [Finding]

  /// Makes a reading.
  public init(lesson: Lesson?, findings: [Finding]) {
    self.lesson = lesson
    self.findings = findings
  }

  /// Whether anything makes the check fail.
  public var hasErrors: Bool { findings.contains { $0.severity == .error } }
}
