import Curriculum
import Practice

extension IndonesianPhrases {
  func part(_ number: Int, of parts: Int) -> String { "bagian \(number) dari \(parts)" }
  var right: String { "Benar." }
  var rightWithHelp: String { "Benar, dengan bantuan. Nanti kita ingat lagi." }
  var notYet: String { "Belum tepat." }
  func partlyRight(_ right: Int, of all: Int) -> String { "\(right) dari \(all) sudah tepat." }
  var offerHint: String { "Mau petunjuk? Ketik p." }
  var noMoreHints: String { "Semua petunjuk sudah ditampilkan." }
  func hint(_ number: Int, of all: Int) -> String {
    all > 1 ? "Petunjuk \(number) dari \(all):" : "Petunjuk:"
  }
  var thisIsHow: String { "Begini caranya:" }
  var nowASimilarQuestion: String { "Sekarang coba soal serupa." }
  func gapNumber(_ number: Int, of all: Int) -> String { "Isian \(number) dari \(all):" }
  var emptyIsNoAnswer: String {
    "Ketik jawaban dulu, lalu tekan Enter. Ragu? Ketik p untuk petunjuk."
  }
  func isThisAnAnswer(_ text: String, command: String) -> String {
    "\"\(text)\":  1 itu jawaban saya  ·  2 \(command)"
  }
  var askWhatConfuses: String { "Apa yang membingungkan? (boleh dikosongkan, tekan Enter)" }
  var helpRequestIsKept: String {
    "Tersimpan. Pendamping membacanya setelah catatan dikirim (menu, lalu 5)."
  }
  var postponed: String { "Nanti saja. Soal ini kembali di akhir pelajaran." }
  var postponedComeNow: String { "Tadi ada yang ditunda. Kita coba sekarang, atau tunda lagi." }
  var unchecked: String { "Belum bisa diperiksa di sini. Jawaban tetap tersimpan." }
  var noWayBack: String { "Ini bagian pertama." }
  var leftLesson: String { "Semua sudah tersimpan. Lain kali lanjut dari sini." }
  var goOnWithEnter: String { "Tekan Enter untuk lanjut." }
  var moreWithEnter: String { "Tekan Enter untuk melihat lanjutannya." }
  func lessonDone(_ title: String) -> String { "Selesai: \(title)" }
  var youCanNow: String { "Sudah bisa:" }
  var tomorrowAgain: String { "Besok kita ingat lagi:" }
  var askWhatToTry: String { "Apa yang ingin dicoba besok di sekolah? (boleh dilewati)" }
  var reflectionIsPrivate: String { "Catatan ini pribadi. Hanya ikut terkirim kalau dipilih." }
  func nextLesson(_ title: String) -> String { "Pelajaran berikutnya: \(title)" }
  var lessonCannotBeRead: String {
    "Pelajaran ini tidak bisa dibuka. Mohon beri tahu pendamping. Pelajaran lain tetap bisa."
  }
  func lenientNotices(_ count: Int) -> String {
    "Ada \(count) hal di file ini yang tidak bisa ditampilkan di terminal."
  }
  func alertTitle(_ alert: Alert) -> String {
    switch alert {
    case .note: "Catatan"
    case .tip: "Kiat"
    case .important: "Penting"
    case .warning: "Perhatian"
    case .caution: "Hati-hati"
    }
  }
  func instruction(for prompt: Prompt) -> String {
    if case .survey = prompt.question.form { return surveyInstruction(prompt) }
    return switch prompt.form {
    case .choice(_, true, _): "Boleh lebih dari satu (contoh: 1 3), lalu tekan Enter."
    case .choice: typeNumberThenEnter
    case .text: "Ketik jawaban, lalu tekan Enter."
    case .gap(_, _, _, let options):
      options.isEmpty ? "Ketik isiannya, lalu tekan Enter." : typeNumberThenEnter
    case .rows: "Ketik huruf untuk baris yang bertanda ▸, lalu tekan Enter."
    case .ordering: typeNumberThenEnter
    case .exercise: openExerciseWithEnter
    case .task: "Sudah dikerjakan? Ketik nomornya, lalu tekan Enter."
    case .generic: "Pikirkan jawabannya, lalu tekan Enter untuk melihat caranya."
    }
  }
  private func surveyInstruction(_ prompt: Prompt) -> String {
    switch prompt.form {
    case .text: "Tidak ada jawaban salah. Ketik, lalu Enter. Boleh dilewati: Enter saja."
    case .rows: "Ketik huruf untuk baris yang bertanda ▸. Boleh dilewati: Enter saja."
    default: "Tidak ada jawaban salah. Ketik nomor, lalu Enter. Boleh dilewati: Enter saja."
    }
  }
  func placeInOrder(_ place: Int) -> String { "ke-\(place)" }
  func whichIsAtPlace(_ place: Int) -> String {
    place == 1 ? "Mana yang pertama?" : "Mana yang ke-\(place)?"
  }
  var similarQuestionWithEnter: String { "Tekan Enter untuk mencoba soal serupa." }
  var onlyEnterGoesOn: String { "Di sini cukup tekan Enter untuk lanjut." }
  var noted: String { "Tercatat. Lanjut ke yang berikut." }
  var noHintHere: String { "Soal ini tidak punya petunjuk. Coba saja, salah tidak apa-apa." }
  var noteKept: String { "Tersimpan." }
  var resumed: String { "Kita lanjut dari sini. Jawaban tadi masih ada." }
  var keysExplained: [String] {
    [
      "Enter  kirim jawaban, atau lanjut", "Backspace  hapus satu huruf ke kiri",
      "p  petunjuk    k  kembali satu layar    n  nanti saja",
      "t  tanya pendamping    m  menu    0  keluar (semua tersimpan)",
    ]
  }
  func label(of command: Command) -> Screen.KeyLabel {
    let label =
      switch command {
      case .hint: keyHint
      case .back: keyBack
      case .later: keyLater
      case .askMentor: keyAskMentor
      case .openFile: "buka file"
      case .switchPerson: "ganti orang"
      case .menu: keyMenu
      case .record: "catat"
      case .reply: "balas"
      case .attended: "sudah ditangani"
      case .followUp: "tindak lanjut"
      case .difficultQuestions: "soal sulit"
      case .table: "tabel"
      case .report: "laporan"
      case .details: "rincian"
      case .privateNotes: "catatan pribadi"
      case .keys: keyKeys
      case .leave: keyLeave
      }
    return Screen.KeyLabel(String(command.key), label)
  }
  var trialIsNotKept: String { "Ini hanya percobaan: jawaban tidak disimpan." }
  var emptyIsNoAnswerWithoutHint: String {
    "Ketik jawaban dulu, lalu tekan Enter. Belum sempat? Ketik n."
  }
}
