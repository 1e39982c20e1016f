import TrainingModel

extension IndonesianPhrases {
  var stagesTitle: String { "Tahap sesi" }
  var whichStage: String { "Tahap mana yang dicatat?" }
  var allStagesAsPlanned: String { "Semua sesuai rencana" }
  var restAsPlanned: String { "Sisanya sesuai rencana" }
  func planned(_ plan: String) -> String { "rencana: \(plan)" }
  func minutes(_ count: Int) -> String { "\(count) menit" }
  func whatBecame(of part: Stage.Part) -> String { "Bagaimana tahap \(name(of: part))?" }
  var askMinutes: String { "Berapa menit?" }
  var minutesMayBeEmpty: String { "Boleh dikosongkan." }
  var notMinutes: String { "Tulis angka menit, contoh: 20. Boleh dikosongkan." }
  var askUsedInstead: String { "Diganti dengan apa?" }
  var usedInsteadExample: String { "Contoh: diskusi kelompok, lembar kerja." }
  var noCause: String { "tidak ada kendala" }
  func stageIsNoted(_ part: Stage.Part, _ outcome: Stage.Outcome) -> String {
    "Tercatat: \(name(of: part)) \(name(of: outcome))."
  }
  var stagesAreNoted: String { "Tercatat: tahap yang lain sesuai rencana." }
}
