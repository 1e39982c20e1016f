import Curriculum

/// One kind of experiment: takes choices one after the other and says what they came to.
protocol Experiment: Hashable, Sendable {
  /// What is asked now.
  var request: LabRequest { get }
  /// What keeps the work from being right, the most helpful first; empty when all is achieved.
  var reasons: [ExerciseReason] { get }
  /// What was reached, in whole numbers, for the record.
  var measures: [String: Int] { get }

  /// Carries out one choice.
  ///
  /// - Returns: Why it could not be done; then nothing changed.
  mutating func apply(_ command: LabCommand) -> LabSlip?

  /// Every answer that the experiment so far shows to be right; empty when it shows none.
  func answers(to measure: LabMeasure) -> [String]
}

extension Experiment {
  func answers(to measure: LabMeasure) -> [String] { [] }
}
