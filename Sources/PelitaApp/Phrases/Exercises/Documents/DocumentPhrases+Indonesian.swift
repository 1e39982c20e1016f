extension IndonesianPhrases {
  func documentLies(in folder: String, named name: String) -> String {
    "Dokumennya: \(folder) › \(name)"
  }
  func documentOpened(with program: String) -> String {
    "Dokumen sedang dibuka di \(program). Pindah ke jendelanya dengan Alt+Tab."
  }
  var officeProgramWord: String { "aplikasi dokumen" }
  var leaveOwnDocuments: String { "Kembali" }
  var noOfficeProgram: [String] {
    [
      "Aplikasi dokumen belum bisa dibuka dari sini. Operator bisa memasang LibreOffice.",
      "Bisa juga di laptop lain: salin filenya, kerjakan, salin kembali ke folder itu.",
    ]
  }
  var workThenSave: String {
    "Selesai? Simpan (tahan Ctrl, tekan S), tutup, lalu tekan Enter di sini."
  }
  var checkDocument: String { "periksa" }
  var openDocument: String { "buka dokumen" }
  var beginDocumentAgain: String { "mulai lagi" }
  var useOwnDocument: String { "dokumen saya sendiri" }
  var documentKept: String { "nanti saja" }
  func askToBeginAgain(_ name: String) -> String {
    "Mulai lagi? \"\(name)\" tidak dihapus: namanya diganti dan tetap di folder itu."
  }
  var yesBeginAgain: String { "Ya, mulai lagi" }
  var noKeepDocument: String { "Tidak, lanjutkan yang ada" }
  func documentSetAside(_ name: String) -> String { "Yang lama sekarang bernama \"\(name)\"." }
  var whichOwnDocument: String {
    "Dokumen mana? Ketik nomornya, atau seret filenya ke jendela ini lalu tekan Enter."
  }
  var ownDocumentStays: String {
    "Dokumen itu hanya dibaca di sini. Tidak disalin, tidak dikirim; yang dicatat hanya hasilnya."
  }
  func noSuchDocument(_ path: String) -> String { "\"\(path)\" tidak ditemukan." }
  var ownDocumentWord: String { "dokumen sendiri" }
  var documentCannotBeOpened: String {
    "Dokumen tidak bisa dibuka dari sini. Buka dari pengelola file."
  }
}
