import Curriculum
import TrainingModel

extension IndonesianPhrases {
  var reportSectionHelp: String { "Perlu ditemani" }
  var helpExplained: String {
    "Siapa saja, dan jawabannya, hanya terlihat di layar pendamping. Di sini hanya hitungannya."
  }
  var helpGroups: [String] { ["tanpa tanda perlu ditemani", "perlu ditemani"] }
  func sharedDifficulty(_ rule: HelpRule, title: String?) -> String {
    let what = title ?? "beberapa pelajaran terakhir"
    let why =
      switch rule {
      case .asked: "minta ditemani"
      case .notGotAfterSolution: "contoh sudah dilihat, soal serupa belum"
      case .notGotInSittings: "belum didapat dalam beberapa kali duduk"
      case .firstTryRateFalling: "tepat pada percobaan pertama menurun"
      }
    return "\(what): \(why) (\(PublicCounts.smallest) guru atau lebih)"
  }

  var reportSectionHard: String { "Sulit bagi banyak guru" }
  var hardExplained: String {
    "Dihitung bila sedikitnya \(PublicCounts.smallest) guru mencobanya. Jawaban siapa pun tidak "
      + "ditulis di sini."
  }
  var reportNothingHard: String { "Belum ada soal yang sulit bagi banyak guru." }
  var reportColumnActivity: String { "Soal atau latihan" }
  var reportColumnRightAtOnce: String { "Tepat pada percobaan pertama" }
  func smallHard(_ count: Int) -> String {
    "\(count) soal baru dicoba kurang dari \(PublicCounts.smallest) guru; tidak ditampilkan."
  }
  var tooFewToTell: String { "terlalu sedikit orang" }

  var reportSectionIdle: String { "Sesi yang tidak menjawab kebutuhan" }
  func idleSession(_ topic: String, day: CalendarDay?, status: String) -> String {
    "\(topic) (\(day.map { shortDate($0) + ", " } ?? "")\(status))"
  }

  var reportSectionTimes: String { "Waktu yang paling sedikit bentrok" }
  func timesExplained(minutes: Int, days: Int) -> String {
    "Dicari \(minutes) menit dalam \(days) hari ke depan, untuk semua guru."
  }
  func timetablesKnown(_ counts: PublicCounts) -> String {
    counts.groups[0] == .exact(0)
      ? "Jam mengajar semua guru sudah dicatat."
      : "Jam mengajar \(words(counts.groups[0])) guru belum dicatat: mereka dihitung bebas."
  }
  var reportNoTimetables: String { "Jam mengajar guru belum dicatat." }
  var reportColumnTime: String { "Pukul" }
  var slotGroups: [String] { ["bisa hadir", "berhalangan"] }

  var reportSectionPlans: String { "Rencana yang perlu dilihat lagi" }
  var reportPlansAreFine: String { "Tidak ada yang perlu diubah pada sesi yang akan datang." }
  func reportedWarning(
    _ warning: SchoolReport.PlanLine.Warning, in language: Language
  ) -> String {
    switch warning {
    case .needWithoutSession(let competence):
      "ada yang membutuhkan \(competence.text(in: language)), tetapi belum diundang"
    case .clash(let people, let speakerIsMissing):
      (speakerIsMissing ? "narasumbernya berhalangan; " : "")
        + "bentrok untuk \(words(people)) orang"
    case .speakerWithoutCompetence(let name, let competences):
      "\(name ?? "narasumber") belum diketahui menguasai "
        + competences.map { $0.text(in: language) }.joined(separator: ", ")
    case .answersNoNeed: "belum ada peserta yang tercatat membutuhkannya"
    case .noCompetence: "kompetensinya belum dipilih"
    case .noSpeaker: "narasumber belum ditentukan"
    case .noTime: "hari dan jam belum ditentukan"
    case .placeTaken: "tempatnya sudah dipakai sesi lain"
    case .stagesDoNotFit(let stages, let session):
      "tahapnya \(stages) menit, waktunya \(session) menit"
    case .materialsNotPrepared(let count): "\(count) bahan belum siap"
    }
  }

  var reportSectionOpen: String { "Masih terbuka" }
  var reportNothingOpen: String { "Tidak ada yang masih terbuka." }
  func reportedOpen(_ point: OpenPoint) -> String {
    switch point {
    case .dayIsMissing: "hari sesi belum ditentukan"
    case .notNoted: "harinya sudah lewat, hasilnya belum dicatat"
    case .restNotPlanned: "kapan dilanjutkan belum ditentukan"
    case .materialsNotPrepared(let count): "\(count) bahan belum siap"
    case .stagesNotNoted(let parts):
      "tahap belum dicatat: " + parts.map { name(of: $0) }.joined(separator: ", ")
    case .attendanceNotNoted: "kehadiran sebagian orang belum dicatat"
    case .obstaclesWithoutResponse(let count): "\(count) kendala belum ada tanggapannya"
    case .responsesNotKnown(let count): "\(count) kendala: belum diketahui apakah terbantu"
    case .noAssignment: "belum ada tugas sesudah sesi"
    case .assignmentsOpen(let count): "\(count) tugas belum selesai, menurut file yang masuk"
    case .noClassApplication: "belum ada cerita penerapan di kelas"
    case .notEvaluated: "evaluasi belum ditulis"
    }
  }
  func attendanceOpen(_ count: PublicCount) -> String {
    "kehadiran belum dicatat: \(words(count)) orang"
  }
  func reportedHindrance(_ hindrance: SchoolReport.SessionLine.Hindrance) -> String {
    let what = hindrance.what.isEmpty ? "" : " (\(hindrance.what))"
    let done =
      hindrance.responses.isEmpty
      ? "" : " → " + hindrance.responses.map { name(of: $0) }.joined(separator: ", ")
    return "\(name(of: hindrance.sort))\(what)\(done): \(name(of: hindrance.standing))"
  }

  var reportSectionEvaluation: String { "Hasil sesi pada empat tingkat" }
  var evaluationExplained: String {
    "Tanggapan dan dampak ditulis dengan kata-kata; selebihnya dihitung dari file dan kebutuhan, "
      + "dibulatkan ke perlimaan, bila sedikitnya \(FifthShare.fewestPeople) orang diketahui."
  }
  var reportNoEvaluation: String { "Belum ada sesi yang dilaksanakan." }
  var evaluationColumns: [String] {
    ["Bisa sebelumnya", "Bisa sesudahnya", "Bercerita dari kelas", "Kebutuhan terpenuhi"]
  }
  var partlyUnknownMark: String { "sebagian belum diketahui" }
  func evaluationWord(_ topic: String, _ word: SchoolReport.EvaluationLine.Word) -> String {
    "\(topic) · \(name(of: word.level)): \(word.text.asSentence)"
  }

  var reportSectionEffect: String { "Sebelum dan sesudah pendampingan" }
  var effectExplained: String {
    "Dibandingkan empat minggu sebelum dan sesudah setiap catatan. Apa sebabnya, angka ini tidak "
      + "mengatakannya."
  }
  func assignmentStands(isOpen: Bool) -> String {
    isOpen ? "belum selesai semua" : "selesai semua"
  }
}
