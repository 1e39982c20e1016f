extension IndonesianPhrases {
  var recordIsSound: String { "Catatan belajar utuh." }
  var recordIsDamaged: String { "Ada bagian yang rusak. Buka Pelita sekali: catatan dipulihkan." }
  func recordCounts(events: Int, notes: Int, backups: Int) -> String {
    "\(events) kejadian, \(notes) catatan pribadi, \(backups) cadangan."
  }
  func recordQuarantine(_ count: Int) -> String { "\(count) baris dari luar disimpan terpisah." }
  func recordSetAside(_ file: String) -> String { "File rusak yang disimpan: \(file)" }
  var rebuildingChanged: String { "Ringkasan disusun ulang: ada yang berbeda, sekarang benar." }
  var rebuildingSame: String { "Ringkasan disusun ulang: sama seperti sebelumnya." }
}
