import TrainingModel

extension IndonesianPhrases {
  var menuSchoolName: String { "Nama, tempat, zona waktu" }
  var menuRoster: String { "Daftar guru dari file CSV" }
  var menuTimetables: String { "Jadwal mengajar dari file CSV" }
  var menuPeople: String { "Orang, peran, dan pendampingnya" }
  var menuThresholds: String { "Kapan seseorang perlu ditemani" }
  var menuSeeds: String { "Lengkapi daftar kendala dan kompetensi" }
  func countOfPeople(_ count: Int) -> String { "\(count) orang" }
  func newEntries(_ count: Int) -> String { "\(count) baru" }
  func seedsAdded(_ count: Int) -> String { "\(count) isi daftar ditambahkan." }
  var nothingChanged: String { "Tidak ada yang berubah." }
  var usualThresholds: String { "seperti biasa" }
  var ownThresholds: String { "diatur sekolah" }
  func title(of threshold: HelpThreshold) -> String {
    switch threshold {
    case .sittingsNotGot: "Soal yang sama belum didapat dalam … kali belajar"
    case .fallingLessons: "Hasil percobaan pertama menurun … pelajaran berturut-turut"
    case .firstTriesPerLesson: "… percobaan pertama per pelajaran, supaya dihitung"
    case .fallingBelowPercent: "… persen: di atasnya, penurunan belum perlu ditemani"
    case .noNewsDays: "… hari belum ada file, padahal ada tugas"
    }
  }
  func meaning(of threshold: HelpThreshold) -> String {
    switch threshold {
    case .sittingsNotGot:
      "Angka kecil: guru lebih cepat tampil di daftar. Angka besar: guru diberi waktu lebih lama."
    case .fallingLessons: "Berapa pelajaran terakhir yang dibandingkan."
    case .firstTriesPerLesson:
      "Pelajaran dengan percobaan lebih sedikit dari ini belum mengatakan apa-apa."
    case .fallingBelowPercent: "Guru yang masih di atas persen ini tidak perlu ditemani."
    case .noNewsDays: "Sesudah sekian hari, namanya tampil di \"Belum ada kabar\"."
    }
  }
  func usual(_ value: Int) -> String { "biasanya \(value)" }
  var backToUsual: String { "Kembali ke angka yang biasa" }
  func numberBetween(_ bounds: ClosedRange<Int>, usual: Int) -> String {
    "Tulis angka \(bounds.lowerBound) sampai \(bounds.upperBound). Biasanya \(usual)."
  }
  func roles(_ roles: [Role]) -> String { roles.map(word(for:)).joined(separator: ", ") }
  var changeRoles: String { "Ubah peran" }
  func whichRoles(_ name: String) -> String { "Peran \(name)?" }
  var chooseMentors: String { "Pendampingnya" }
  func whichMentors(_ name: String) -> String { "Siapa pendamping \(name)?" }
  var withoutMentor: String { "tanpa pendamping" }
  var noMentorYet: String { "belum ada" }
  var noMentorsYet: Explanation {
    Explanation(
      what: "Belum ada orang lain yang berperan pendamping.",
      cure: "Beri dulu peran pendamping kepada seseorang: pilih orangnya, nomor 1.")
  }
  func noSuchRole(_ word: String, known: [String]) -> Explanation {
    Explanation(
      what: "Peran \"\(word)\" tidak dikenal.",
      cure: "Pilih: " + known.joined(separator: ", ") + ".")
  }
  func noSuchPerson(_ name: String, count: Int) -> Explanation {
    Explanation(
      what: count == 0
        ? "\"\(name)\" tidak ada di daftar." : "Ada \(count) orang bernama \"\(name)\".",
      cure: "Lihat nama dan id: pelita school people --json")
  }
  func noSuchThreshold(_ text: String, known: [String]) -> Explanation {
    Explanation(
      what: "\"\(text)\" belum terbaca.",
      cure: "Contoh: --threshold noNewsDays=10. Namanya: " + known.joined(separator: ", ") + ".")
  }
  func nameThenSign(_ text: String) -> Explanation {
    Explanation(what: "\"\(text)\" belum terbaca.", cure: "Contoh: \"Guru 07=pendamping\"")
  }
  var helpSchoolPeople: String { "Orang di sekolah, perannya, dan pendampingnya." }
  var helpSchoolPeopleMore: String { "Tanpa pilihan: hanya menampilkan daftar." }
  var helpPeopleRoles: String { "Atur peran: \"Guru 07=guru,pendamping\" (boleh berulang)." }
  var helpPeoplePair: String {
    "Atur pendamping: \"Guru 07=Ani\"; \"Guru 07=\" untuk tanpa pendamping."
  }
  var helpSchoolSettings: String { "Nama, tempat, zona waktu, dan kapan seseorang perlu ditemani." }
  var helpThreshold: String { "Ubah satu angka, contoh: noNewsDays=10 (boleh berulang)." }

  private func word(for role: Role) -> String {
    switch role {
    case .teacher: "guru"
    case .mentor: "pendamping"
    case .trainer: "narasumber"
    case .curriculumHead: "waka kurikulum"
    case .principal: "kepala sekolah"
    case .outsideSpeaker: "narasumber luar"
    default: role.rawValue
    }
  }
}
