extension IndonesianPhrases {
  var presenceTitle: String { "Siapa yang hadir?" }
  func presenceForms(isNoted: Bool) -> String {
    isNoted
      ? "Ketik nomor yang tidak hadir (contoh: 3 7-9); yang belum dicatat menjadi hadir."
      : "Ketik nomor yang tidak hadir (contoh: 3 7-9), sisanya hadir. Semua hadir: ketik semua."
  }
  var keyEverybodyPresent: String { "semua hadir" }
  var keyOtherPresence: String { "ubah: izin, sebagian, hadir" }
  var whichPresence: String { "Ditandai sebagai apa?" }
  var whoseNumbers: String { "Siapa saja?" }
  func presenceIsNoted(present: Int, absent: Int) -> String {
    "Kehadiran tersimpan: \(present) hadir, \(absent) tidak."
  }
  func presenceOfSomeIsNoted(_ count: Int, as presence: String) -> String {
    "Tersimpan: \(count) orang \(presence)."
  }
  var nobodyInAudience: String {
    "Belum ada guru dalam daftar. Tambahkan lewat menu narasumber nomor 10."
  }
}
