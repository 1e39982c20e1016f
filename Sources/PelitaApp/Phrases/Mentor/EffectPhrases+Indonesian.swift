import TrainingModel

extension IndonesianPhrases {
  var effectTitle: String { "Sebelum dan sesudah pendampingan" }
  var effectSpan: String { "Empat minggu sebelum dan empat minggu sesudahnya:" }
  func effectChange(_ change: MentoringEffect.Change) -> String {
    switch change {
    case .more: "lebih sering tepat daripada sebelumnya"
    case .same: "kira-kira sama dengan sebelumnya"
    case .less: "lebih jarang tepat daripada sebelumnya"
    case .unknown(.nothingAfter): "belum cukup untuk dikatakan: belum ada percobaan sesudahnya"
    case .unknown(.littleBefore): "belum cukup untuk dikatakan: percobaan sebelumnya sedikit"
    case .unknown(.littleAfter): "belum cukup untuk dikatakan: percobaan sesudahnya sedikit"
    }
  }
  func effectBefore(_ measure: PracticeMeasure) -> String { "sebelum: \(words(measure))" }
  func effectAfter(_ measure: PracticeMeasure) -> String { "sesudah: \(words(measure))" }
  var effectClaimsNothing: String { "Apa sebabnya, angka ini tidak mengatakannya." }
  func effectCounts(_ counts: MentoringEffects.Counts) -> String {
    "\(counts.records) catatan: \(counts.more) lebih sering tepat, \(counts.same) kira-kira sama, "
      + "\(counts.less) lebih jarang tepat, \(counts.unknown) belum cukup untuk dikatakan."
  }
  var noRecordsYet: String { "Belum ada catatan pendampingan." }

  private func words(_ measure: PracticeMeasure) -> String {
    let first =
      measure.firstTries == 0
      ? "" : "langsung tepat \(measure.firstRight) dari \(measure.firstTries), "
    return "\(measure.tries) percobaan, " + first + "\(measure.lessonsCompleted) pelajaran selesai"
  }
}
