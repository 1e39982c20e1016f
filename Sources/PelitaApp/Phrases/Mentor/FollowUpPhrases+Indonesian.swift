extension IndonesianPhrases {
  var dueThisWeek: String { "Minggu ini" }
  var dueLater: String { "Nanti" }
  var whatCameOfIt: String { "Apa hasilnya?" }
  var mayStayEmpty: String { "(boleh dikosongkan)" }
  var moveToWhen: String { "Dipindah ke tanggal berapa?" }
  func followUpIsMoved(_ name: String, _ day: String) -> String {
    "Tindak lanjut untuk \(name) dipindah ke \(day)."
  }
  var isDone: String { "Sudah dilakukan" }
  var moveToOtherDay: String { "Pindah ke hari lain" }
  var teachersPage: String { "halaman guru" }

  func recordAbout(_ names: String) -> String { "Catatan pendampingan: \(names)" }
  var teacherCanReadThis: String { "Guru dapat membaca catatan ini. Kepala sekolah tidak." }
  var keepRecord: String { "Simpan" }
  var partObserved: String { "Yang terlihat" }
  var partAgreed: String { "Yang disepakati" }
  var partNextDay: String { "Dilihat lagi" }
  var partEvidence: String { "Percobaan terlampir" }
  var partOutcome: String { "Hasilnya" }
  func attemptCount(_ count: Int) -> String { "\(count) percobaan" }
  var stillEmpty: String { "(masih kosong)" }
  var recordWouldBeLost: String { "Yang baru ditulis belum disimpan. Tinggalkan?" }
  var dropIt: String { "Tinggalkan, tidak disimpan" }
  var goOnWriting: String { "Lanjut menulis" }
  var whichAttempts: String { "Percobaan mana yang dilampirkan? (yang terbaru dulu)" }

  var recordIsOpen: String { "masih terbuka" }
  var recordIsFollowedUp: String { "sudah ditindaklanjuti" }
  var recordIsClosed: String { "ditutup" }
  var changeRecord: String { "Ubah catatan ini" }
  var closeRecord: String { "Tutup" }
  var reopenRecord: String { "Buka lagi" }
  func writtenBy(_ name: String, _ day: String) -> String { "\(day), oleh \(name)" }
}
