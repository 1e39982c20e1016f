import TrainingModel

/// Wording about who in the roster sends files under another name.
protocol MatchPhrases {
  func filesComeFrom(_ nickname: String) -> String
  func toldAtSchool(_ name: String) -> String
  func isOnePerson(listed name: String) -> String
  var whoOfTheList: String { get }
  var samePerson: String { get }
  var otherPerson: String { get }
  var noneOfThem: String { get }
  var decideLater: String { get }
  func isListedAs(_ match: RosterMatch) -> String
  /// One open match in a list.
  func openMatch(_ match: RosterMatch) -> String
  var noOpenMatches: String { get }
  func noSuchMatch(_ text: String, open: [String]) -> Explanation
  var helpMatch: String { get }
  var helpSame: String { get }
  var helpDifferent: String { get }
}

extension IndonesianPhrases {
  func filesComeFrom(_ nickname: String) -> String {
    "Ada file belajar dari ‘\(nickname)’, nama yang dipakai di laptopnya."
  }
  func toldAtSchool(_ name: String) -> String { "Katanya, di sekolah namanya ‘\(name)’." }
  func isOnePerson(listed name: String) -> String { "Di daftar: ‘\(name)’. Orang yang sama?" }
  var whoOfTheList: String { "Di daftar sekolah, siapa orangnya?" }
  var samePerson: String { "Ya, orang yang sama" }
  var otherPerson: String { "Bukan, orang lain" }
  var noneOfThem: String { "Bukan salah satu dari mereka" }
  var decideLater: String { "Nanti saja" }
  func isListedAs(_ match: RosterMatch) -> String {
    "File ‘\(match.nickname)’ sekarang tercatat untuk \(match.listedName)."
  }
  func openMatch(_ match: RosterMatch) -> String {
    let told = match.told.isEmpty ? "" : " (di sekolah: \(match.told))"
    return "\(match.nickname)\(told) — di daftar: \(match.listedName)?"
  }
  var noOpenMatches: String { "Tidak ada nama yang perlu dicocokkan." }
  func noSuchMatch(_ text: String, open: [String]) -> Explanation {
    Explanation(
      what: "Pasangan nama ini tidak ada: \(text).",
      cure: open.isEmpty
        ? "Semua nama sudah dicocokkan."
        : "Yang menunggu: \(open.prefix(3).joined(separator: "; ")).")
  }
  var helpMatch: String {
    "Tampilkan nama di file yang mungkin sama dengan nama di daftar sekolah."
  }
  var helpSame: String { "Dua nama ini satu orang, misalnya \"Bu Ani=Ani Contoh\"." }
  var helpDifferent: String { "Dua nama ini orang yang berbeda." }
}

extension EnglishPhrases {
  func filesComeFrom(_ nickname: String) -> String {
    "Files come from ‘\(nickname)’, a name used on that laptop."
  }
  func toldAtSchool(_ name: String) -> String { "They say: at school the name is ‘\(name)’." }
  func isOnePerson(listed name: String) -> String { "In the list: ‘\(name)’. The same person?" }
  var whoOfTheList: String { "Who is this in the school's list?" }
  var samePerson: String { "Yes, the same person" }
  var otherPerson: String { "No, somebody else" }
  var noneOfThem: String { "None of them" }
  var decideLater: String { "Later" }
  func isListedAs(_ match: RosterMatch) -> String {
    "The files of ‘\(match.nickname)’ now stand under \(match.listedName)."
  }
  func openMatch(_ match: RosterMatch) -> String {
    let told = match.told.isEmpty ? "" : " (at school: \(match.told))"
    return "\(match.nickname)\(told) — in the list: \(match.listedName)?"
  }
  var noOpenMatches: String { "No names wait to be matched." }
  func noSuchMatch(_ text: String, open: [String]) -> Explanation {
    Explanation(
      what: "There is no such pair of names: \(text).",
      cure: open.isEmpty
        ? "All names are matched already."
        : "Waiting are: \(open.prefix(3).joined(separator: "; ")).")
  }
  var helpMatch: String { "Show names in files that may be a name in the school's list." }
  var helpSame: String { "These two names are one person, such as \"Bu Ani=Ani Contoh\"." }
  var helpDifferent: String { "These two names are different people." }
}
