/// What is said around the table of teachers.
protocol GridPhrases {
  /// Which part is on the screen: first, last and how many there are, of teachers and of lessons.
  func gridPlace(rows: (Int, Int, Int), columns: (Int, Int, Int)) -> String
  var gridName: String { get }
  var gridLastActivity: String { get }
  var gridIsEmpty: String { get }
  var keyRight: String { get }
  var keyLeft: String { get }
  var keyFilter: String { get }
  var keyColumns: String { get }
  var filterTitle: String { get }
  var filterModule: String { get }
  var filterNeedsHelp: String { get }
  var filterNoNews: String { get }
  var filterNothing: String { get }
  func gridShowsOnly(_ parts: [String]) -> String
}

extension IndonesianPhrases {
  func gridPlace(rows: (Int, Int, Int), columns: (Int, Int, Int)) -> String {
    "guru \(rows.0)-\(rows.1) dari \(rows.2) · kolom \(columns.0)-\(columns.1) dari \(columns.2)"
  }
  var gridName: String { "Guru" }
  var gridLastActivity: String { "terakhir" }
  var gridIsEmpty: String { "Tidak ada guru yang cocok. k: lihat semua lagi." }
  var keyRight: String { "kanan" }
  var keyLeft: String { "kiri" }
  var keyFilter: String { "saring" }
  var keyColumns: String { "arti kolom" }
  var filterTitle: String { "Tampilkan guru dan pelajaran yang mana?" }
  var filterModule: String { "Satu modul saja" }
  var filterNeedsHelp: String { "Perlu bantuan" }
  var filterNoNews: String { "Belum ada kabar" }
  var filterNothing: String { "Semua lagi" }
  func gridShowsOnly(_ parts: [String]) -> String { "Hanya: \(parts.joined(separator: " · "))" }
}

extension EnglishPhrases {
  func gridPlace(rows: (Int, Int, Int), columns: (Int, Int, Int)) -> String {
    "teachers \(rows.0)-\(rows.1) of \(rows.2) · columns \(columns.0)-\(columns.1) of \(columns.2)"
  }
  var gridName: String { "Teacher" }
  var gridLastActivity: String { "last" }
  var gridIsEmpty: String { "No teacher fits. k: all again." }
  var keyRight: String { "right" }
  var keyLeft: String { "left" }
  var keyFilter: String { "filter" }
  var keyColumns: String { "the columns" }
  var filterTitle: String { "Which teachers and lessons?" }
  var filterModule: String { "One module" }
  var filterNeedsHelp: String { "Needs help" }
  var filterNoNews: String { "No news" }
  var filterNothing: String { "All again" }
  func gridShowsOnly(_ parts: [String]) -> String { "Only: \(parts.joined(separator: " · "))" }
}
