/// Checks our own lessons: one file, or the two languages of a lesson side by side.
public enum LessonCheck {
  /// Names that a lesson may refer to.
  public struct KnownNames: Hashable, Sendable {
    public var lessons: Set<LessonID>
    /// `kind/id` of every practical exercise.
    public var exercises: Set<ActivityID>

    /// Makes a set of names.
    public init(lessons: Set<LessonID> = [], exercises: Set<ActivityID> = []) {
      self.lessons = lessons
      self.exercises = exercises
    }
  }

  /// Everything that is wrong in one file, in its order.
  ///
  /// - Throws: `LessonReaderError` when the bytes cannot be a lesson at all.
  public static func findings(
    in bytes: [UInt8], knowing names: KnownNames? = nil
  ) throws(LessonReaderError) -> [Finding] {
    findings(of: try LessonReader.read(bytes, mode: .strict), knowing: names)
  }

  /// Everything that is wrong in a file that was read in strict mode.
  public static func findings(
    of reading: LessonReading, knowing names: KnownNames? = nil
  ) -> [Finding] {
    guard let lesson = reading.lesson else { return reading.findings }
    var findings = reading.findings + AnswerPatternRule(lesson: lesson).findings
    if let names { findings += unknownNames(in: lesson, names) }
    return findings.sortedByPlace
  }

  /// Where the language versions `here` and `there` differ; places are those of `here`.
  public static func differences(here: Lesson, there: Lesson) -> [Finding] {
    LanguagePairRule(here: here, there: there).findings
  }

  /// Lessons and exercises that do not exist yet: warnings until the curriculum is whole.
  private static func unknownNames(in lesson: Lesson, _ names: KnownNames) -> [Finding] {
    var findings = lesson.header.requires.filter { !names.lessons.contains($0) }.map { id in
      Finding(
        position: SourcePosition(line: 1), severity: .warning,
        problem: .question(.lessonUnknown(id.text)))
    }
    for question in lesson.questions {
      guard case .task(let task) = question.form, let exercise = task.exercise,
        !names.exercises.contains(exercise)
      else { continue }
      findings.append(
        Finding(
          position: question.position, severity: .warning,
          problem: .question(.exerciseUnknown(exercise.text))))
    }
    return findings
  }
}
