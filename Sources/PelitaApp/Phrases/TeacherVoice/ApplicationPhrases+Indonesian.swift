extension IndonesianPhrases {
  func askAboutClass(_ title: String) -> String {
    "Sesudah \"\(title)\": dicoba apa di kelas? Ketik c untuk bercerita, n nanti saja."
  }
  var keyTellClass: String { "catat yang dicoba di kelas" }
  func classTitle(_ title: String) -> String { "Di kelas: \(title)" }
  func youPlanned(_ plan: String) -> String { "Rencana waktu itu: \(plan)" }
  var askTried: String { "Dicoba apa di kelas?" }
  var askResult: String { "Hasilnya apa?" }
  var askNext: String { "Langkah berikutnya?" }
  var mayBeSkipped: String { "Satu dua kalimat saja. Enter: lewati." }
  var whoMayRead: String { "Siapa boleh membaca?" }
  func title(of audience: OwnApplication.Audience) -> String {
    switch audience {
    case .mentor: "pendamping saja"
    case .school: "juga sekolah (narasumber, kurikulum, kepala sekolah)"
    }
  }
  var audienceMayChange: String { "Bisa diubah atau ditarik kapan saja, lewat Kemajuan." }
  var applicationIsKept: String {
    "Tersimpan. Ikut terkirim bersama file berikutnya ke pendamping (nomor 5)."
  }
  var applicationPostponed: String { "Baik, nanti saja. Selalu bisa lewat nomor 4, lalu c." }
  var applicationAnyTime: String { "Baik. Kapan saja bisa dicatat lewat nomor 4, lalu c." }
  var applicationAfterWhat: String { "Dicoba sesudah apa?" }
  var otherOccasion: String { "Hal lain" }
  var applicationsTitle: String { "Yang dicoba di kelas" }
  var tellAnother: String { "catat yang baru" }
  var changeApplication: String { "Ubah, atau ubah siapa boleh membaca" }
  var takeApplicationBack: String { "Tarik kembali" }
  func withdrawApplication(_ words: String) -> String { "Tarik \"\(words)\"?" }
  var whatWithdrawingDoes: String {
    "Tulisan ini dihapus dari laptop ini. Yang sudah terkirim disembunyikan di laptop pendamping "
      + "sesudah file berikutnya dibuka di sana."
  }
  var yesWithdraw: String { "Ya, tarik kembali" }
  var applicationIsWithdrawn: String { "Sudah ditarik dan dihapus dari laptop ini." }
}
