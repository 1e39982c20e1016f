extension IndonesianPhrases {
  var helpTried: String { "Catat yang dicoba di kelas; tanpa apa-apa: layarnya." }
  var helpTriedDiscussion: String {
    """
    Tersimpan di laptop ini dan ikut bersama file berikutnya ke pendamping.
    Contoh: pelita tried "menata folder 8B" --result "lebih cepat" --readers school
    """
  }
  var helpTriedText: String { "Dicoba apa di kelas." }
  var helpTriedResult: String { "Hasilnya apa." }
  var helpTriedNext: String { "Langkah berikutnya." }
  var helpTriedAfter: String { "Dicoba sesudah apa: id atau judul pelajaran, atau tugas." }
  var helpTriedReaders: String {
    "Siapa boleh membaca: mentor (pendamping saja) atau school (juga sekolah); biasanya mentor."
  }
  var helpTriedChange: String { "Id catatan yang diubah, dari pelita tried --json." }
  var helpTriedWithdraw: String { "Id catatan yang ditarik kembali." }
  var nothingTold: Explanation {
    Explanation(
      what: "Belum ada yang diceritakan.", cure: "Contoh: pelita tried \"menata folder 8B\"")
  }
  func noSuchApplication(_ id: String) -> Explanation {
    Explanation(
      what: "Catatan \"\(id)\" tidak ditemukan.", cure: "Lihat id-nya dengan pelita tried --json.")
  }
  func noSuchOccasion(_ name: String, known: [String]) -> Explanation {
    Explanation(
      what: "\"\(name)\" bukan pelajaran dengan rencana, dan bukan tugas dari sesi.",
      cure: known.isEmpty
        ? "Tulis tanpa --after."
        : "Yang ada: \(known.joined(separator: "; ")). Boleh tanpa --after.")
  }
}
