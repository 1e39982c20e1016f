import TrainingModel

/// What is said of practice before and after a mentoring record: never what caused what.
protocol EffectPhrases {
  var effectTitle: String { get }
  var effectSpan: String { get }
  func effectChange(_ change: MentoringEffect.Change) -> String
  func effectBefore(_ measure: PracticeMeasure) -> String
  func effectAfter(_ measure: PracticeMeasure) -> String
  var effectClaimsNothing: String { get }
  func effectCounts(_ counts: MentoringEffects.Counts) -> String
  var noRecordsYet: String { get }
}
