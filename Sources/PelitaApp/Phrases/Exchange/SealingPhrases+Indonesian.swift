extension IndonesianPhrases {
  func lock(_ lock: FileLock) -> String {
    switch lock {
    case .locked(let names):
      "Dikunci: hanya bisa dibuka oleh \(list(names))."
    case .noMentorKnown:
      "Belum dikunci: yang memegang file ini bisa membacanya. "
        + "Mulai dikunci sesudah file dari pendamping dibuka di sini."
    case .noKeyOf(let name):
      "Belum dikunci, karena belum ada file dari laptop \(name): "
        + "yang memegang file ini bisa membacanya."
    case .leftOpen: "Tidak dikunci: yang memegang file ini bisa membacanya."
    }
  }
  private func list(_ names: [String]) -> String {
    guard names.count > 3 else {
      return names.dropLast().joined(separator: ", ")
        + (names.count > 1 ? " dan " : "") + (names.last ?? "")
    }
    return names.prefix(2).joined(separator: ", ") + ", dan \(names.count - 2) orang lagi"
  }
  var keyOtherReader: String { "ganti yang boleh membuka" }
  var whoMayOpen: String { "Siapa yang boleh membuka file ini?" }
  func allMentors(_ count: Int) -> String { "Semua pendamping (\(count))" }
  var anybodyMayOpen: String { "Siapa saja yang memegang filenya (tidak dikunci)" }
  func tooManyReaders(_ count: Int) -> Explanation {
    Explanation(
      what: "Satu file bisa dikunci untuk paling banyak 32 laptop, dan ini \(count).",
      cure: "Pilih orangnya lebih sedikit, lalu coba lagi.")
  }
  var askNameAtSchool: String { "Di daftar guru sekolah, namanya tertulis bagaimana?" }
  func nameAtSchoolMayBeSkipped(_ called: String) -> String {
    "Supaya pendamping tahu siapa \(called). Hanya ditanya sekali. Enter saja: lewati."
  }
  func noSuchReader(_ name: String, known: [String]) -> Explanation {
    Explanation(
      what: "Belum ada pendamping bernama \(name) yang kuncinya dikenal di sini.",
      cure: known.isEmpty
        ? "Buka dulu file tugas dari pendamping: pelita open FILE"
        : "Yang dikenal: \(known.joined(separator: ", ")).")
  }
  var mentorScopeNeedsReaders: Explanation {
    Explanation(
      what: "Isi catatan pendamping hanya boleh untuk pendamping. File belum dibuat.",
      cure: "Sebutkan untuk siapa: pelita school send --mentor-scope --for NAMA")
  }
  func readerIsNoMentor(_ name: String) -> Explanation {
    Explanation(
      what: "\(name) bukan pendamping di catatan sekolah ini. File belum dibuat.",
      cure: "Tanpa --mentor-scope, file hanya berisi yang boleh dilihat semua pengelola.")
  }
  func readerHasNoKey(_ name: String) -> Explanation {
    Explanation(
      what: "File untuk \(name) belum bisa dikunci: belum ada file dari laptopnya.",
      cure: "Minta satu file dari laptop \(name), buka di sini, lalu coba lagi.")
  }
  var helpSendFor: String {
    "Pendamping yang boleh membuka, boleh berkali-kali; kosong: semua yang dikenal."
  }
  var helpSendUnlocked: String { "Jangan dikunci: yang memegang file bisa membacanya." }
  var helpSchoolSendFor: String {
    "Orang yang boleh membuka, boleh berkali-kali; kosong: tidak dikunci."
  }
}
