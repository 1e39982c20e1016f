extension IndonesianPhrases {
  var speakersTitle: String { "Narasumber" }
  var noSpeakersYet: String { "Belum ada narasumber yang tercatat." }
  var keyNewSpeaker: String { "catat narasumber" }
  var keySuggestSpeakers: String { "siapa yang bisa" }
  var suggestForWhat: String { "Mencari narasumber untuk apa?" }
  var speakerIsKept: String { "Narasumber tersimpan." }
  func removeSpeaker(_ name: String) -> String { "Hapus \(name) dari daftar narasumber?" }
  func speakerIsRemoved(_ name: String) -> String { "\(name) sudah dihapus dari daftar." }
  var speakerKnows: String { "Menguasai" }
  var noCompetenceNamed: String { "Belum dicatat." }
  var speakerFromWhere: String { "Narasumber dari mana?" }
  var whichColleague: String { "Guru yang mana?" }
  var speakerName: String { "Siapa nama narasumbernya?" }
  var speakerKnowsWhat: String { "Menguasai apa?" }
  var speakerRemark: String { "Catatan, misalnya cara menghubungi (boleh dikosongkan)" }
  var whoSpeaks: String { "Siapa narasumbernya?" }
  func speaksAbout(_ competences: String) -> String { "Tentang: \(competences)" }
  var speakerStillOpen: String { "Belum ditentukan" }
  var newSpeaker: String { "Narasumber baru" }
  func knowsSoMany(_ count: Int, of all: Int) -> String {
    "menguasai \(count) dari \(all) kompetensi"
  }
  var notKnown: String { "belum diketahui menguasainya" }
}
