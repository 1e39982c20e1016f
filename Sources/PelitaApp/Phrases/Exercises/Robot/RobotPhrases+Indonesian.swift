import Curriculum
import Robot

extension IndonesianPhrases {
  var robotFileName: String { "program.txt" }
  var robotInstruction: String { "Ketik satu perintah, lalu Enter." }
  var robotRun: (words: [String], label: String) {
    (["jalankan", "run"], "(lihat robot)")
  }
  var robotTry: (words: [String], label: String) { (["coba", "try"], "(tanpa dinilai)") }
  var robotOtherMap: (words: [String], label: String) { (["peta", "map"], "(peta lain)") }
  var robotRestart: (words: [String], label: String) { (["awal", "restart"], "(program awal)") }
  var startedAgain: String { "Ini program awalnya. Ketik urung untuk kembali ke yang tadi." }
  func nothingToEnd(_ word: String, run: String) -> String {
    "\(word) menutup ulangi, jika, selama, atau perintah; di sini belum ada yang terbuka. "
      + "Programnya sudah siap? Ketik \(run)."
  }
  func meantPerhaps(_ typed: String, _ word: String) -> String {
    "'\(typed)' belum ditambahkan. Maksudnya \(word)? Ketik sekali lagi."
  }
  var robotThing: String { "benda" }
  var legendRobot: String { "robot" }
  var legendWall: String { "dinding" }
  var legendGoal: String { "tujuan" }
  func legendMark(_ thing: String) -> String { "tempat \(thing)" }
  func robotCarries(_ count: Int, _ thing: String) -> String { "Robot membawa \(count) \(thing)." }
  func robotStands(_ place: String, _ heading: RobotHeading) -> String {
    "robot: \(place), menghadap ke \(self.heading(heading))"
  }
  func mapReaches(_ last: String) -> String { "Petanya dari A1 sampai \(last)." }
  func mapNumber(_ number: Int, of maps: Int) -> String { "Peta \(number) dari \(maps)" }
  func linesToLookAt(_ count: Int) -> String {
    count == 1
      ? "Robot belum mengerti satu baris, yang bertanda !"
      : "Robot belum mengerti \(count) hal, lihat baris bertanda !"
  }
  func usualWord(_ written: String, _ usual: String) -> String {
    "'\(written)' dimengerti. Kata bakunya: '\(usual)'."
  }

  var robotStarts: String { "Robot siap." }
  func robotStep(_ step: RobotStep, _ thing: String) -> String {
    "Baris \(step.line): \(event(step.event, thing))"
  }
  private func event(_ event: RobotEvent, _ thing: String) -> String {
    switch event {
    case .done(.move): "maju"
    case .done(.turnLeft): "belok kiri"
    case .done(.turnRight): "belok kanan"
    case .done(.pick): "ambil"
    case .done(.put): "taruh"
    case .bumped: "ada dinding, robot berhenti"
    case .nothingHere: "tidak ada yang bisa diambil"
    case .nothingCarried: "tidak ada yang dibawa"
    case .asked(let condition, let answer):
      RobotVocabulary.text(of: condition, in: .indonesian, thing: thing)
        + (answer ? "? ya" : "? tidak")
    case .round(let round, let times): "putaran \(round) dari \(times)"
    case .called(let name): "perintah \(name)"
    }
  }
  func robotOutcome(
    _ outcome: RobotRun.Outcome, at place: GridPosition, _ heading: RobotHeading
  ) -> String {
    switch outcome {
    case .finished:
      "Program selesai. Robot di \(place.label), menghadap ke \(self.heading(heading))."
    case .hitWall(let line): "Robot menabrak dinding di baris \(line)."
    case .nothingToPick(let line): "Baris \(line): di sini tidak ada yang bisa diambil."
    case .nothingToPut(let line): "Baris \(line): robot tidak membawa apa-apa."
    case .endless(_, let steps): "Robot berjalan \(steps) langkah tanpa berhenti."
    case .calledTooDeep(let line, _): "Baris \(line): perintah ini memanggil dirinya terus."
    }
  }
  func heading(_ heading: RobotHeading) -> String {
    switch heading {
    case .north: "atas"
    case .east: "kanan"
    case .south: "bawah"
    case .west: "kiri"
    }
  }
  func stepsLeftOut(_ count: Int) -> String { "… \(count) langkah tidak ditulis …" }
  func showKeys(isPaused: Bool) -> [(key: String, label: String)] {
    [
      ("Spasi", isPaused ? "lanjut" : "jeda"), ("Enter", "satu langkah"), ("+ -", "cepat, lambat"),
      ("0", "langsung ke akhir"),
    ]
  }
  func showSpeed(_ speed: Int, of speeds: Int) -> String { "kecepatan \(speed) dari \(speeds)" }
  var showGoesOnWithEnter: String { "Tekan Enter untuk lanjut." }
  func otherMapFollows(_ number: Int, of maps: Int) -> String {
    "Peta 1 berhasil. Sekarang peta \(number) dari \(maps): di sana belum."
  }
  func otherMapsAreRight(_ count: Int) -> String {
    count == 1
      ? "Program ini juga dicoba di satu peta lain, dan berhasil."
      : "Program ini juga dicoba di \(count) peta lain, dan semuanya berhasil."
  }
  var tryIsOver: String { "Ini percobaan, tidak dinilai. Sudah yakin? Ketik jalankan." }

  func askPrediction(_ example: String) -> String {
    "Tebak dulu: robot akan berhenti di kotak mana? (contoh \(example); Enter: lewati)"
  }
  func noSuchPlace(_ text: String, _ last: String) -> String {
    "\"\(text)\" bukan kotak di peta ini. Tulis huruf dan angka, dari A1 sampai \(last)."
  }
  func predictionWasRight(_ place: String) -> String { "Tebakan \(place) tepat." }
  func predictionWas(_ answer: String, _ place: String) -> String {
    "Tebakan \(answer), ternyata \(place). Coba cari di baris mana jalannya berbeda."
  }
  var predictInstruction: String {
    "Robot akan berhenti di kotak mana? Ketik huruf dan angkanya (contoh B2), lalu Enter."
  }

  var parsonsLines: String { "Pilihan baris" }
  var parsonsProgram: String { "Program" }
  var parsonsInstruction: String {
    "Ketik nomor baris berikutnya, lalu Enter. Boleh beberapa: 3 1 2"
  }
  var parsonsKeys: [(key: String, label: String)] {
    [("urung", "(kembalikan satu)"), ("hapus semua", "")]
  }
  func parsonsLineIsUsed(_ number: Int) -> String {
    "Baris \(number) sudah dipakai. Pilih nomor lain, atau ketik urung."
  }
  func parsonsNotUnderstood(_ text: String, _ last: Int) -> String {
    "Ketik nomor 1 sampai \(last). \"\(text)\" tidak ada di daftar."
  }
}
