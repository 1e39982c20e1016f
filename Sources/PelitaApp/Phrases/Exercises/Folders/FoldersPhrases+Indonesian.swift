extension IndonesianPhrases {
  var folderIsOpened: String { "Folder latihan sudah dibuka di jendela lain:" }
  var folderIsHere: String { "Folder latihan ada di sini:" }
  var fileManager: String { "Berkas" }
  var folderCannotBeOpened: String {
    "Pelita belum bisa membuka folder di komputer ini. Buka pengelola file (Berkas), lalu ikuti:"
  }
  var workInFolderThenReturn: String {
    "Kerjakan di sana, lalu kembali ke jendela ini (tahan Alt, tekan Tab)."
  }
  var checkFolder: String { "Periksa pekerjaan saya" }
  var openFolder: String { "Buka foldernya" }
  var layFolderOutAgain: String { "Mulai dari awal (yang lama disimpan)" }
  var backFromFolder: String { "Kembali (pekerjaan tetap ada)" }
  func layOutAgainQuestion(aside: String) -> String {
    "Mulai dari awal? Folder yang sekarang dipindah ke \"\(aside)\", tidak dihapus."
  }
  var layOutAgain: String { "Ya, siapkan folder baru" }
  var keepFolder: String { "Tidak, lanjutkan yang ini" }
  func folderWasSetAside(_ place: String) -> String {
    "Folder yang lama sekarang di: \(place)"
  }
  func asideFolder(_ day: String) -> String { "Lama \(day)" }
}
