extension IndonesianPhrases {
  var nobodyAtSchoolYet: String { "Daftar guru masih kosong." }
  func chosenCompetences(_ names: String) -> String { "Dipilih: \(names)" }
  var noCompetenceYet: String { "Lewati, belum ada kompetensi" }
  var enoughChosen: String { "Cukup, lanjut" }
  var newCompetence: String { "Kompetensi lain, buatan sekolah" }
  var newCompetenceName: String { "Apa nama kompetensinya?" }
  var newCompetenceExample: String { "Contoh: mengisi rapor digital" }
  func neededBy(_ count: Int) -> String { "dibutuhkan \(count) guru" }
  var needsByCompetence: String { "Kebutuhan menurut kompetensi" }
  func needsInShort(_ count: Int, waiting: Int) -> String {
    if count == 0 { return "belum ada yang tercatat" }
    return "\(count) kompetensi" + (waiting > 0 ? ", \(waiting) menunggu sesi" : "")
  }
  var recordNeed: String { "Catat kebutuhan seorang guru" }
  var competencesTitle: String { "Daftar kompetensi" }
  var mismatchesTitle: String { "Yang belum cocok: kebutuhan, waktu, narasumber" }
  var noNeedsYet: String { "Belum ada kebutuhan yang tercatat." }
  func needLine(people: Int, waiting: Int, sessions: Int) -> String {
    let told = waiting == 0 ? "semua sudah ada sesinya" : "\(waiting) belum ada sesinya"
    return "\(people) guru · \(sessions) sesi · \(told)"
  }
  func sinceDay(_ day: String) -> String { "sejak \(day)" }
  var keyWhatAnswers: String { "sesi, siapa bisa mengajar" }
  var keyRecordNeed: String { "catat" }
  var keyPlanSession: String { "tindak lanjut: rencana sesi" }
  var keyNewCompetence: String { "catat kompetensi baru" }
  var sessionsThatAnswer: String { "Sesi untuk kebutuhan ini" }
  var noSessionAnswers: String { "Belum ada sesinya." }
  func answerLine(_ topic: String, day: String, status: String, people: Int) -> String {
    "\(topic) · \(day) · \(status) · untuk \(people) guru"
  }
  func notReached(_ names: String) -> String { "Belum ada sesi untuk: \(names)" }
  var couldTeach: String { "Bisa mengajar" }
  var nobodyCouldTeach: String { "Belum ada yang diketahui." }
  func knownFrom(_ evidence: String) -> String { "Sumber: \(evidence)." }
  func knownFromTrouble(_ lesson: String) -> String {
    "Dari file kemajuan: perlu bantuan di pelajaran \"\(lesson)\"."
  }
  func knownFromUnfinished(_ lesson: String) -> String {
    "Dari file kemajuan: pelajaran \"\(lesson)\" sudah dibuka, belum selesai."
  }
  var lessonsAreCompleted: String {
    "Semua pelajarannya sudah selesai: mungkin sekarang sudah bisa."
  }
  var markAsMet: String { "Tandai: sudah bisa" }
  var writeNeedAnew: String { "Tulis ulang catatannya" }
  func markedAsMet(_ name: String) -> String { "\(name): tercatat sudah bisa." }
  var needOfWhom: String { "Kebutuhan siapa?" }
  var needOfWhat: String { "Apa yang perlu dikuasai?" }
  var needEvidence: String { "Dari mana diketahui?" }
  var needWhy: String { "Untuk apa dibutuhkan? (boleh dikosongkan)" }
  var needWhyNote: String { "Contoh: akan membuat soal ujian. Dibaca seluruh sekolah." }
  var needIsKept: String { "Kebutuhan tersimpan." }
  var lessonsThatCover: String { "Pelajaran yang melatihnya" }
  var noLessonCovers: String { "Belum ada pelajaran di Pelita." }
  var needsWithoutSession: String { "Kebutuhan yang belum ada sesinya" }
  var sessionsWithoutNeed: String { "Sesi yang tidak menjawab kebutuhan siapa pun" }
  var nothingIsMissing: String { "Tidak ada." }
  var whoNeedsIt: String { "Siapa yang membutuhkan" }
}
