import Curriculum

/// What was understood of a lesson file, for a person's eyes.
struct LessonSketch {
  let reading: LessonReading
  let phrases: any Phrases

  /// The steps with their questions, then the notices.
  func lines(of file: String) -> [String] {
    let steps = reading.lesson?.steps ?? []
    let outline = steps.flatMap { step in
      [String(repeating: "#", count: step.level) + " \(step.writtenTitle)  (\(step.id.text))"]
        + step.questions.map { "  \($0.position.line): \($0.kindName)  \($0.id.text)" }
    }
    let findings = reading.findings.map {
      CheckReport.Line(file: file, finding: $0, phrases: phrases).line
    }
    return outline + findings
  }
}
