extension IndonesianPhrases {
  var sessionsTitle: String { "Sesi pelatihan" }
  var noSessionsYet: String { "Belum ada sesi. Ketik c untuk merencanakan yang pertama." }
  var keyNewSession: String { "sesi baru" }
  var sessionAwaitsNote: String { "hasilnya belum dicatat" }
  var dayNotSet: String { "hari belum ditentukan" }
  func sessionTitle(_ topic: String) -> String { "Sesi: \(topic)" }
  func ledBy(_ names: String) -> String { "narasumber: \(names)" }
  var lineStages: String { "Tahap" }
  var lineMoves: String { "Terputus atau pindah" }
  var linePresence: String { "Hadir" }
  var lineAssign: String { "Beri tugas" }
  var lineObstacles: String { "Kendala dan tanggapan" }
  var lineEvaluation: String { "Evaluasi" }
  var lineBefore: String { "Sebelum sesi" }
  var linePrint: String { "Cetak" }
  var lineChangePlan: String { "Ubah rencana" }
  var nothingNotedYet: String { "belum dicatat" }
  func presentOf(_ count: Int, of all: Int) -> String { "\(count) dari \(all)" }
  func completedOf(_ count: Int, of all: Int) -> String { "selesai \(count) dari \(all)" }
  func notPlaced(_ count: Int) -> String { "\(count) belum dicatat" }
  func readyOf(_ count: Int, of all: Int) -> String { "siap: \(count) dari \(all)" }
  func materialsReady(_ count: Int, of all: Int) -> String { "bahan siap: \(count) dari \(all)" }
  func answered(_ obstacle: String, by response: String, helped: String) -> String {
    "\(obstacle) → \(response) (membantu: \(helped))"
  }
  var stillOpen: String { "Masih terbuka:" }
  var nothingOpen: String { "Tidak ada yang masih terbuka." }
  var evaluationIsWritten: String { "sudah ditulis" }
  var papersInShort: String { "daftar hadir, berita acara, …" }
  func applicationsInClass(_ count: Int) -> String {
    "Dicoba di kelas: \(count) cerita (d rincian)"
  }
  var whatHappened: String { "Perjalanan sesi" }
  var whatCameInClass: String { "Dicoba di kelas" }
  func movedFrom(_ day: String) -> String { "semula \(day)" }
  var sessionHasTwoVersions: String {
    "Ada dua versi rencana. Pilih lewat menu narasumber, huruf v."
  }
}
