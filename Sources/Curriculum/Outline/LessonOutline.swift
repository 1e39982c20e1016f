/// What was understood of a lesson file, as JSON for other programs and for comparisons.
///
/// Titles and options keep their Markdown marks; indices count from 0, lines and columns from 1.
public struct LessonOutline: Sendable {
  private let reading: LessonReading

  /// Makes the outline of what a file gave.
  public init(_ reading: LessonReading) {
    self.reading = reading
  }

  /// The outline as JSON; keys come in a fixed order.
  public var json: String { document.text() + "\n" }

  private var document: JSONText {
    let lesson = reading.lesson
    return .members([
      ("format", "pelita-lesson-outline/1"),
      ("loads", .bool(lesson != nil)),
      ("header", lesson.map { header($0.header) }),
      ("title", lesson.map { .string($0.title) }),
      ("steps", .array((lesson?.steps ?? []).map(step))),
      ("notices", .array(reading.findings.map(finding))),
    ])
  }

  private func header(_ header: LessonHeader) -> JSONText {
    .members([
      ("lesson", header.lesson.map { .string($0.text) }),
      ("language", header.language.map { .string($0.rawValue) }),
      ("author", header.author.map { .string($0) }),
      ("version", header.version.map { .string($0) }),
      ("objective", header.objective.map { .string($0) }),
      ("minutes", header.minutes.map { .integer($0) }),
      ("requires", .strings(header.requires.map(\.text))),
      ("covers", .strings(header.covers)),
      ("checked", header.checked.map { .string($0) }),
      (
        "entries",
        .array(
          header.entries.map { entry in
            .object([("key", .string(entry.key)), ("value", .string(entry.value))])
          })
      ),
    ])
  }

  private func step(_ step: Step) -> JSONText {
    let questions = step.questions
    return .members([
      ("id", .string(step.id.text)),
      ("title", .string(step.writtenTitle)),
      ("level", .integer(step.level)),
      ("position", Self.position(step.position)),
      ("questions", .array(questions.map { QuestionOutline(question: $0).json })),
      ("surveys", .integer(questions.count { $0.kindName == "survey" })),
      ("tasks", .integer(questions.count { $0.kindName == "task" })),
    ])
  }

  private func finding(_ finding: Finding) -> JSONText {
    .members([
      ("problem", .string(finding.problem.name)),
      ("detail", finding.problem.detail.map { .string($0) }),
      ("severity", .string(finding.severity.rawValue)),
      ("position", Self.position(finding.position)),
    ])
  }

  static func position(_ position: SourcePosition) -> JSONText {
    .object([("line", .integer(position.line)), ("column", .integer(position.column))])
  }
}
