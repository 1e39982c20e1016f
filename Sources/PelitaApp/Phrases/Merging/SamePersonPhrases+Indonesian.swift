extension IndonesianPhrases {
  func areTheyOne(_ name: String, _ other: String) -> String { "Satu orang? \(name) dan \(other)" }
  var joinOrPartPeople: String { "Satukan atau pisahkan nama" }
  var samePeopleTitle: String { "Satu orang dengan dua nama" }
  var samePeopleNote: String { "Pilih nomor untuk memisahkan lagi, atau satukan dua nama." }
  var joinTwoNames: String { "Satukan dua nama" }
  var noNamesJoined: String { "Belum ada nama yang disatukan." }
  var firstName: String { "Nama yang dipakai seterusnya:" }
  func nameThatIs(_ name: String) -> String { "Siapa yang sama dengan \(name)?" }
  func joiningMeans(_ name: String, _ other: String) -> String {
    "\(other) akan tampil sebagai \(name): file, tugas, kebutuhan, dan kehadirannya menjadi satu."
  }
  var joiningCanBeTakenBack: String { "Tidak ada yang hilang. Kapan saja bisa dipisahkan lagi." }
  var theyAreOne: String { "Ya, satu orang" }
  var theyAreTwo: String { "Bukan, mereka dua orang" }
  var askLater: String { "Nanti saja" }
  func joined(_ name: String, _ other: String) -> String {
    "\(other) sekarang satu dengan \(name)."
  }
  func keptApart(_ name: String, _ other: String) -> String {
    "\(name) dan \(other) tetap dua orang."
  }
  func partAgain(_ name: String) -> String { "Pisahkan lagi \(name)?" }
  var partThem: String { "Ya, pisahkan" }
  func alreadyOne(_ name: String) -> Explanation {
    Explanation(what: "\(name) sudah satu orang.", cure: "")
  }
  func isOneAlready(_ name: String) -> Explanation {
    Explanation(
      what: "\(name) hanya punya satu nama.",
      cure: "Menyatukan dua nama: pelita school same NAMA NAMA")
  }
}
