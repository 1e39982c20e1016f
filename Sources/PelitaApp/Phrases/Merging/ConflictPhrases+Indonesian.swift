extension IndonesianPhrases {
  var openDecisionsTitle: String { "Yang perlu diputuskan" }
  var decisionsNote: String { "Tidak ada yang hilang. Pilih satu untuk melihat, lalu putuskan." }
  var nothingToDecide: String { "Tidak ada yang perlu diputuskan." }
  func versionsBy(_ names: [String]) -> String { "versi " + names.joined(separator: " dan ") }
  func twoVersionsOf(_ title: String) -> String { "Dua versi: \(title)" }
  func version(_ number: Int, by name: String, on day: CalendarDay?, isUsed: Bool) -> String {
    let date = day.map { "\(shortDate($0)) \($0.year)" } ?? "tanggal tidak pasti"
    return "Versi \(number): \(name), \(date)" + (isUsed ? " (dipakai sekarang)" : "")
  }
  func differing(_ field: String) -> String { "\(field) (beda)" }
  func sameInAll(_ fields: [String]) -> String { "Sama: " + fields.joined(separator: ", ") }
  var removedVersion: String { "dihapus" }
  var nothingThere: String { "(kosong)" }
  func useVersion(_ number: Int) -> String { "Pakai versi \(number)" }
  var combineVersions: String { "Gabungkan, bagian demi bagian" }
  func confirmVersion(_ number: Int, isRemoval: Bool) -> String {
    isRemoval ? "Pakai versi \(number), yaitu dihapus?" : "Pakai versi \(number)?"
  }
  var othersStayInHistory: String {
    "Versi lain tetap tersimpan. Keputusan ini bisa dibatalkan lagi dengan u."
  }
  var useIt: String { "Ya, pakai" }
  var keepAll: String { "Keduanya" }
  var combinedTitle: String { "Hasil gabungan" }
  var keepCombined: String { "Simpan gabungan ini" }
  var membersDoNotFit: String {
    "Bagian yang dipilih tidak cocok satu sama lain. Pilih dari satu versi saja."
  }
  func decided(_ title: String) -> String { "Sudah diputuskan: \(title)." }
  func noSuchConflict(_ id: String) -> Explanation {
    Explanation(
      what: "Tidak ada dua versi dengan id \"\(id)\".",
      cure: "Lihat daftarnya: pelita school conflicts")
  }
  func noSuchVersion(_ number: Int) -> Explanation {
    Explanation(
      what: "Tidak ada versi \(number).", cure: "Lihat nomor versinya: pelita school conflicts")
  }
}
