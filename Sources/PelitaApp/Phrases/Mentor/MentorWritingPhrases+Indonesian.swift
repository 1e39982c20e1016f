extension IndonesianPhrases {
  func whatWasSeen(_ name: String) -> String { "Apa yang terlihat pada \(name)?" }
  func attemptsAreAttached(_ count: Int) -> String {
    "Percobaan dari file (\(count)) ikut dilampirkan."
  }
  var whatWasAgreed: String { "Apa yang disepakati? (boleh dikosongkan)" }
  var nextDay: String { "Kapan dilihat lagi? (boleh dikosongkan)" }
  var nextDayForms: String { "Contoh: 27-11 untuk 27 November, +7 untuk seminggu lagi." }
  var notADay: String { "Tanggal itu belum terbaca. Contoh: 27-11 atau +7. Enter: tanpa tanggal." }
  var recordIsKept: String { "Catatan sudah tersimpan. Guru dapat membacanya." }
  var nothingWritten: String { "Belum ada yang ditulis, jadi tidak ada yang disimpan." }
  func replyTo(_ name: String, sentence: String) -> String {
    sentence.isEmpty ? "Balasan untuk \(name):" : "\(name) bertanya: \"\(sentence)\". Balasan:"
  }
  var replyIsKept: String { "Balasan sudah tersimpan dan ikut dalam file berikutnya." }
  var noRequestToAnswer: String { "Tidak ada permintaan bantuan yang masih terbuka." }
  var markedAsHandled: String { "Ditandai sudah ditangani, sampai ada kabar yang lebih baru." }
  var nothingToHandle: String { "Tidak ada yang perlu ditandai untuk guru ini." }
  func newTeacherName(_ name: String) -> String {
    "\(name) belum ada dalam catatan sekolah. Tambahkan?"
  }
  func makeFileFor(_ name: String) -> String { "Simpan file untuk \(name) sekarang?" }
  var makeFileNow: String { "ya, simpan file balasan" }
  var makeFileLater: String { "nanti saja" }
  var followUpsTitle: String { "Tindak lanjut" }
  var noFollowUps: String { "Tidak ada tindak lanjut yang menunggu." }
  func followUpIsDone(_ name: String) -> String { "Tindak lanjut untuk \(name) sudah dicatat." }
  var followUpNeedsNumber: String { "Ketik nomor bila sudah ditindaklanjuti." }

  func newestFile(_ day: CalendarDay?) -> String {
    day.map { "file terakhir \(shortDate($0))" } ?? "belum ada file"
  }
  var pageNeeds: String { "Perlu bantuan" }
  var pageAssignments: String { "Tugas" }
  var pageActivities: String { "Percobaan (yang terbaru dulu)" }
  var pageRecords: String { "Catatan pendampingan" }
  var nothingNeeded: String { "Tidak ada, menurut file yang sudah masuk." }
  func lessonsDone(_ done: Int, started: Int) -> String {
    "\(done) pelajaran selesai, \(started) sedang berjalan"
  }
  func record(observed: String, agreed: String) -> String {
    agreed.isEmpty ? observed : "\(observed) → \(agreed)"
  }
  var gridTitle: String { "Tabel guru" }
  var gridMarks: String { "✓ selesai   ◐ sedang berjalan   ! perlu bantuan   · belum mulai" }
  var gridColumnsAre: String { "Kolom:" }

  var itIsTheirs: String { "ya, laptopnya baru" }
  var rather: String { "nanti, saya tanyakan dulu" }
  func confirmNewKey(_ name: String, fingerprint: String) -> String {
    "File dari \(name) memakai kunci laptop yang belum dikenal (\(fingerprint)). Laptop baru?"
  }
  var schoolWasRescued: String {
    "Catatan sekolah sempat rusak dan sudah dipulihkan. File terbaru mungkin perlu dibuka lagi."
  }
}
