extension IndonesianPhrases {
  var keyRecords: String { "catatan tentang saya" }
  var recordsTitle: String { "Catatan tentang saya" }
  var recordsExplained: String { "Persis seperti ditulis. Terbaru di atas." }
  var noRecordsAboutMe: String {
    "Belum ada catatan. Catatan pendamping sampai ke sini lewat file dari pendamping."
  }
  func title(of sort: RecordAboutMe.Sort) -> String {
    switch sort {
    case .mentoring: "Pendampingan"
    case .reply: "Balasan"
    case .application: "Dicoba di kelas"
    case .assignment: "Tugas"
    }
  }
  func label(of name: String, in sort: RecordAboutMe.Sort) -> String {
    switch (name, sort) {
    case ("observed", _): "Yang dilihat pendamping"
    case ("agreed", _): "Yang disepakati"
    case ("next", .mentoring): "Bertemu lagi"
    case ("next", _): askNext
    case ("tried", _): askTried
    case ("result", _): askResult
    case ("readers", _): whoMayRead
    case ("due", _): "Sampai"
    case ("why", _): "Untuk apa"
    default: "Isinya"
    }
  }
  var helpRecords: String { "Catatan tentang saya: pendampingan, balasan, tugas, cerita kelas." }
}
