import LearningRecord

extension IndonesianPhrases {
  var settingLanguage: String { "Bahasa" }
  var settingName: String { "Nama" }
  var settingAddress: String { "Panggilan" }
  var settingRemove: String { "Hapus catatan saya dari laptop ini" }
  var languageName: String { "Bahasa Indonesia" }
  var settingIsKept: String { "Sudah tersimpan." }
  var whoLearnsNow: String { "Siapa yang belajar sekarang?" }
  var newPerson: String { "Orang baru" }
  func removeWhat(_ called: String) -> String {
    "Semua catatan belajar \(called) akan dihapus dari laptop ini."
  }
  var removeFirstExports: String {
    "Sebelum itu, Pelita menyimpan salinannya ke folder Pelita. Salinan bisa dibuka lagi kapan saja."
  }
  var removeWord: String { "HAPUS" }
  func typeWordToRemove(_ word: String) -> String {
    "Yakin? Ketik \(word), lalu Enter. Enter saja: batal."
  }
  func removed(_ called: String, file: String) -> String {
    "Catatan \(called) sudah dihapus. Salinannya: \(file)"
  }
  var nothingRemoved: String { "Tidak ada yang dihapus." }
  func lastSittingMoved(to called: String) -> String {
    "Baik. Jawaban tadi dipindahkan ke catatan \(called)."
  }
  func lessonAddress(_ profile: Profile) -> String {
    switch profile.address {
    case .ibu: "Ibu"
    case .bapak: "Bapak"
    case .nameOnly: profile.name
    }
  }
  func nameCardMade(_ path: String) -> String {
    "Kartu nama sudah jadi: \(path). Bisa dibuka dengan peramban, lalu dicetak."
  }
  var nameCardTitle: String { "Kartu nama" }
  var nameCardAdvice: String { "Cetak di kertas A4, lalu gunting mengikuti garis putus-putus." }
  var unreadableRecord: String { "catatan yang belum terbaca" }
  func whoseAnswers(_ lesson: String) -> String {
    "Tadi ada yang mengerjakan \"\(lesson)\". Siapa?"
  }
  var leaveAnswersThere: String { "jawabannya tetap di sana" }
  var moveAnswersHere: String { "pindahkan jawaban tadi ke sini" }
}
