/// What stands on the mentor's printed list and around it.
protocol PrintListPhrases {
  var weeklyListTitle: String { get }
  var weeklyListIsForMentor: String { get }
  var weeklyListNotes: String { get }
  func moreOnScreen(_ count: Int) -> String
  var keyPrintList: String { get }
  func weeklyListMade(_ path: String) -> String
  func weeklyListCouldNotOpen(_ path: String) -> String
}

extension IndonesianPhrases {
  var weeklyListTitle: String { "Lima belas menit minggu ini" }
  var weeklyListIsForMentor: String {
    "Hanya untuk pendamping. Isinya tidak dipakai untuk menilai guru; mohon tidak ditempel atau "
      + "diteruskan."
  }
  var weeklyListNotes: String { "Catatan tangan" }
  func moreOnScreen(_ count: Int) -> String { "dan \(count) lagi; lihat di layar" }
  var keyPrintList: String { "Daftar untuk dicetak" }
  func weeklyListMade(_ path: String) -> String {
    "Daftar untuk dicetak ada di \(path). Di peramban: tahan Ctrl, tekan P."
  }
  func weeklyListCouldNotOpen(_ path: String) -> String {
    "Daftar sudah dibuat: \(path). Peramban belum bisa dibuka dari sini; buka lewat pengelola file."
  }
}

extension EnglishPhrases {
  var weeklyListTitle: String { "Fifteen minutes this week" }
  var weeklyListIsForMentor: String {
    "For the mentor only. Nothing here is for judging teachers; please do not put it up or pass "
      + "it on."
  }
  var weeklyListNotes: String { "Notes by hand" }
  func moreOnScreen(_ count: Int) -> String { "and \(count) more; see the screen" }
  var keyPrintList: String { "List to print" }
  func weeklyListMade(_ path: String) -> String {
    "The list to print is in \(path). In the browser: hold Ctrl, press P."
  }
  func weeklyListCouldNotOpen(_ path: String) -> String {
    "The list is made: \(path). The browser cannot be opened from here; use the file manager."
  }
}
