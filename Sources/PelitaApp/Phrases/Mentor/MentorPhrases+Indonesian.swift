import TrainingModel

extension IndonesianPhrases {
  var mentorTitle: String { "Pendamping" }
  func teacherCount(_ count: Int) -> String { "\(count) guru" }
  var askSchoolName: String { "Apa nama sekolahnya?" }
  var schoolNameMayBeEmpty: String { "(boleh dikosongkan; bisa diisi nanti)" }
  var schoolWithoutName: String { "sekolah" }

  func askedForHelp(_ count: Int) -> String { "Minta bantuan (\(count))" }
  func needsCompany(_ count: Int) -> String { "Perlu ditemani (\(count))" }
  func noNewsYet(_ count: Int) -> String { "Belum ada kabar (\(count))" }
  var nobodyNeedsHelp: String { "Belum ada yang perlu bantuan menurut file yang sudah masuk." }
  var noTeachersYet: String {
    "Belum ada file guru. Tancapkan flashdisk, lalu ketik b. Catatan bisa ditulis tanpa file: c."
  }
  func reason(_ signal: HelpSignal, title: String?) -> String {
    let place = title.map { "\"\($0)\": " } ?? ""
    switch signal.reason {
    case .asked(let sentence):
      return sentence.isEmpty ? place + "minta ditemani" : place + "\"\(sentence)\""
    case .notGotAfterSolution: return place + "contoh sudah dilihat, soal serupa belum"
    case .notGotInSittings(let sittings):
      return place + "belum didapat dalam \(sittings) kali duduk"
    case .firstTryRateFalling(let rates):
      let steps = rates.map { "\($0.right) dari \($0.tried)" }.joined(separator: " → ")
      return "tepat pada percobaan pertama menurun: \(steps)"
    }
  }
  func noFileSince(_ day: CalendarDay?) -> String {
    guard let day else { return "belum ada file, tugas masih terbuka" }
    return "file terakhir \(shortDate(day)), tugas masih terbuka"
  }
  func since(_ day: CalendarDay) -> String { "sejak \(shortDate(day))" }
  func demonstration(for count: Int) -> String {
    "\(count) guru, kesulitan sama: peragakan bersama tiga menit"
  }
  func moreGroups(_ count: Int) -> String { "dan \(count) lagi; ketik d untuk melihat semua" }

  func openNewFiles(_ count: Int) -> String { "Buka semua file baru (\(count))" }
  var noNewFiles: String { "Belum ada file baru di flashdisk, Unduhan, atau folder Pelita." }
  var tableOfTeachers: String { "Tabel guru" }
  func followUpsThisWeek(_ count: Int) -> String { "Tindak lanjut minggu ini (\(count))" }
  var writeRecord: String { "Catat pendampingan" }
  var writeReply: String { "Balas" }
  var markHandled: String { "Sudah ditangani" }
  var keyDetails: String { "rincian" }

  var noAttemptsHere: String { "Belum ada percobaan dalam file yang masuk." }
  func hintNumber(_ number: Int) -> String { "petunjuk \(number)" }
  var workedAnswerShown: String { "contoh jawaban dilihat" }
  var postponedHere: String { "nanti saja" }
  func askedHere(_ sentence: String) -> String {
    sentence.isEmpty ? "minta bantuan" : "minta bantuan: \"\(sentence)\""
  }
  var verdictRight: String { "tepat" }
  var verdictWrong: String { "belum tepat" }
  var verdictUnchecked: String { "belum bisa diperiksa" }
  var withHelp: String { "dengan bantuan" }
  var fileWithoutAttempts: String {
    "File ini hanya ringkasan. Untuk melihat jawabannya, mohon minta file \"Semua jawaban\"."
  }

  var chooseTeacher: String { "Guru yang mana? Ketik nomor atau nama." }
  func noSuchTeacher(_ name: String, similar: [String]) -> Explanation {
    let hint = similar.isEmpty ? "" : " Maksudnya: \(similar.joined(separator: ", "))?"
    return Explanation(
      what: "Tidak ada guru bernama \"\(name)\" dalam catatan sekolah.",
      cure: "Periksa ejaannya.\(hint)")
  }
}
