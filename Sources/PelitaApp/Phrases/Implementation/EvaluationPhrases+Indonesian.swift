import TrainingModel

extension IndonesianPhrases {
  var evaluationsTitle: String { "Evaluasi" }
  var evaluateWhat: String { "Sesi mana yang dievaluasi?" }
  var keyPeriod: String { "satu masa, misalnya satu semester" }
  var askPeriodStart: String { "Mulai tanggal berapa?" }
  var askPeriodEnd: String { "Sampai tanggal berapa?" }
  func periodTitle(_ from: String, _ to: String) -> String { "Evaluasi \(from) sampai \(to)" }
  func sessionsInPeriod(_ count: Int) -> String { "\(count) sesi terlaksana pada masa ini." }
  func share(
    before: Evaluation.Share?, after: Evaluation.Share?, of level: Evaluation.Level
  ) -> String {
    let words = [
      before.map { "sebelum \($0.count) dari \($0.of)" },
      after.map { share in
        let numbers = "\(share.count) dari \(share.of)"
        return switch level {
        case .reaction: "puas: \(numbers)"
        case .learning: "sesudah \(numbers) bisa"
        case .useInClass: "\(numbers) orang bercerita sudah mencoba"
        case .result: "\(numbers) kebutuhan terpenuhi"
        }
      },
    ]
    return words.compactMap { $0 }.joined(separator: ", ")
  }
  func gap(_ gap: EvaluationSummary.Gap, unknown: Int) -> String {
    switch gap {
    case .notHeld: "belum ada sesi yang terlaksana"
    case .wordsOnly: "angkanya tidak ada dalam catatan; tulis dengan kata-kata"
    case .nothingToMeasure: "sesi ini belum menyebut kompetensi atau pelajaran"
    case .noFiles: "belum ada file yang memberi tahu sebelum dan sesudahnya"
    case .someUnknown: "\(unknown) orang belum diketahui"
    case .noApplications: "belum ada cerita dari kelas"
    case .noNeeds: "belum ada kebutuhan yang dicatat untuk kompetensi ini"
    }
  }
  func lineWrite(_ level: Evaluation.Level) -> String { name(of: level) }
  func askWords(_ level: Evaluation.Level) -> String {
    switch level {
    case .reaction: "Bagaimana tanggapan peserta?"
    case .learning: "Apa yang sekarang bisa, yang tadinya belum?"
    case .useInClass: "Apa yang sudah dipakai di kelas?"
    case .result: "Apa dampaknya bagi sekolah dan murid?"
    }
  }
  func wordsExample(_ level: Evaluation.Level) -> String {
    switch level {
    case .reaction: "Contoh: senang, minta praktik lebih lama."
    case .learning: "Contoh: sebagian besar sudah bisa menamai file dengan jelas."
    case .useInClass: "Contoh: dua guru membagi lembar kerja dari folder kelas."
    case .result: "Contoh: soal ujian sekarang tersimpan rapi di satu tempat."
    }
  }
  var numbersComeFromRecord: String { "Angka diisi dari catatan sekolah; tambahkan kata-katanya." }
  var evaluationIsKept: String { "Evaluasi tersimpan." }
  var askReactionCount: String { "Berapa yang puas, dari berapa yang ditanya?" }
  var reactionCountExample: String { "Contoh: 14 dari 16. Boleh dikosongkan." }
  var notAShare: String { "Tulis dua angka, contoh: 14 dari 16. Boleh dikosongkan." }
  var noSessionsHeldYet: String { "Belum ada sesi yang terlaksana." }
  func source(_ source: SessionLearning.Source) -> String {
    switch source {
    case .progress: "Hasil belajar dihitung dari file kemajuan, sebelum dan sesudah hari sesi."
    case .needs: "Hasil belajar dihitung dari catatan kebutuhan, sebelum dan sesudah hari sesi."
    }
  }
}
