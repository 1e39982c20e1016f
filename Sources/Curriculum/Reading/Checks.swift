/// Placeholder until the strict checks stand.
struct StrictCheck {
  let source: SourceText
  let header: LessonHeader
  let steps: [Step]
  let sections: [FoundSection]

  mutating func findings(bodyStart: Int) -> [Finding] { [] }
}
