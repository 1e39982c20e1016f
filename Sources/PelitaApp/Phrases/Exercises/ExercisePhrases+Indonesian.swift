import Curriculum

extension IndonesianPhrases {
  var exerciseWord: String { "latihan" }
  func name(of kind: ExerciseKind) -> String {
    switch kind {
    case .typing: "Mengetik"
    case .keys: "Tombol pintas"
    case .folders: "File dan folder"
    case .documents: "Surat, nilai, slide"
    case .robot: "Robot"
    case .python: "Python"
    case .labs: "Mencoba cara kerja AI"
    case .forms: "Mengisi formulir"
    case .journal: "Jurnal"
    case .web: "Halaman web latihan"
    }
  }
  func exerciseCount(_ count: Int) -> String { count == 0 ? "belum ada" : "\(count) latihan" }
  var beginWithEnter: String { "Tekan Enter untuk mulai." }
  var tryAgainWithEnter: String { "Tekan Enter untuk melanjutkan latihan." }
  var openExerciseWithEnter: String { "Tekan Enter untuk membuka latihannya." }
  var workIsKept: String { "Pekerjaan tadi tersimpan." }
  var cannotCheckYet: String { "Belum bisa diperiksa." }
  var alsoSeen: String { "Setelah itu, lihat juga:" }
  func andMoreLater(_ count: Int) -> String { "dan \(count) hal lagi, satu per satu saja." }
  var exerciseCannotBeOpened: String {
    "Latihan ini tidak bisa dibuka. Mohon beri tahu pendamping. Latihan lain tetap bisa."
  }
  var feedbackWithoutWords: ExerciseFeedback {
    ExerciseFeedback(
      seen: "Ada yang belum sesuai dengan langkahnya.", why: "",
      next: "Baca lagi langkahnya satu per satu.")
  }
  func verdictWord(_ verdict: String) -> String {
    switch verdict {
    case "right": "benar"
    case "not-yet": "belum tepat"
    default: "belum bisa diperiksa"
    }
  }
  func noSuchExercise(_ text: String) -> Explanation {
    Explanation(
      "Latihan \"\(text)\" tidak ada.", "Ketik pelita practise untuk memilih dari daftar.")
  }
  var judgeWhat: Explanation {
    Explanation(
      "Latihan mana yang diperiksa?",
      "Contoh: pelita practise folders/class-tree --judge ~/Pelita/Latihan")
  }
  var helpPractise: String { "Berlatih: mengetik, tombol, folder, dokumen, robot, dan lain-lain." }
  var helpPractiseDiscussion: String {
    """
    Tanpa nama, semua latihan ditampilkan untuk dipilih.
    Dengan --judge, pekerjaan yang sudah ada diperiksa tanpa bertanya:
      pelita practise robot/first-steps --judge program.txt
    Kode keluar 0: semuanya benar; 1: ada yang belum.
    """
  }
  var helpPractiseExercise: String { "Nama latihan, misalnya folders/class-tree." }
  var helpPractiseJudge: String { "Periksa file atau folder ini." }
}
