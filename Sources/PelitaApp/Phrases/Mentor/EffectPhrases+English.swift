import TrainingModel

extension EnglishPhrases {
  var effectTitle: String { "Before and after mentoring" }
  var effectSpan: String { "Four weeks before and four weeks after:" }
  func effectChange(_ change: MentoringEffect.Change) -> String {
    switch change {
    case .more: "right more often than before"
    case .same: "about the same as before"
    case .less: "right less often than before"
    case .unknown(.nothingAfter): "not enough to tell: no tries since"
    case .unknown(.littleBefore): "not enough to tell: few tries before"
    case .unknown(.littleAfter): "not enough to tell: few tries since"
    }
  }
  func effectBefore(_ measure: PracticeMeasure) -> String { "before: \(words(measure))" }
  func effectAfter(_ measure: PracticeMeasure) -> String { "after: \(words(measure))" }
  var effectClaimsNothing: String { "What brought it about, these numbers do not say." }
  func effectCounts(_ counts: MentoringEffects.Counts) -> String {
    "\(counts.records) records: \(counts.more) right more often, \(counts.same) about the same, "
      + "\(counts.less) less often, \(counts.unknown) not enough to tell."
  }
  var noRecordsYet: String { "No mentoring record yet." }

  private func words(_ measure: PracticeMeasure) -> String {
    let first =
      measure.firstTries == 0
      ? "" : "right at once \(measure.firstRight) of \(measure.firstTries), "
    return "\(measure.tries) tries, " + first + "\(measure.lessonsCompleted) lessons completed"
  }
}
