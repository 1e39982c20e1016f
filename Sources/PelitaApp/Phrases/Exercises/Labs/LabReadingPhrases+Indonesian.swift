import Curriculum
import Labs

extension IndonesianPhrases {
  func trainingCounts(_ counts: [(label: String, count: Int)]) -> String {
    "Contoh latih: " + counts.map { "\($0.count) \($0.label)" }.joined(separator: ", ") + "."
  }
  func addedSentences(_ numbers: [Int], most: Int) -> String {
    "Ditambahkan: kalimat " + numbers.map(String.init).joined(separator: ", ")
      + " (batas \(most))."
  }
  var testIsOld: String { "Hasil uji sebelum perubahan. Uji lagi." }
  func rightOf(_ score: LabScore) -> String { "\(score.right) dari \(score.total) tepat" }
  var whole: String { "semua" }
  func guessedGroup(_ group: String) -> String { "Tebakan tadi: \(group) lebih sering keliru." }
  func sentenceCame(_ text: String, as label: String, unknown: [String]) -> String {
    "\"\(text)\" dikira \(label)."
      + (unknown.isEmpty
        ? "" : " Belum pernah dilihat: " + unknown.joined(separator: ", ") + ".")
  }
  func moreMistakes(_ count: Int) -> String { "dan \(count) lagi yang keliru." }
  func spareSentences(left: Int) -> String {
    left > 0
      ? "Masih boleh menambah \(left). Tanda + berarti sudah ditambahkan."
      : "Batasnya sudah tercapai. Tanda + berarti sudah ditambahkan."
  }

  func trainedOn(_ text: String, sentences: Int, words: Int) -> String {
    "Model dilatih pada \"\(text)\": \(sentences) kalimat, \(words) kata berbeda."
  }
  func followersOf(_ word: String, total: Int) -> String {
    "Sesudah \"\(word)\" (\(total) kali dalam teks) datang:"
  }
  var endOfSentence: String { "(titik)" }
  func moreFollowers(_ count: Int) -> String { "dan \(count) kata lain." }
  func guessedWord(_ word: String, count: Int) -> String {
    count > 0
      ? "Tebakan tadi \"\(word)\": ada \(count) kali."
      : "Tebakan tadi \"\(word)\": tidak ada dalam teks ini sesudah kata itu."
  }
  func composition(_ text: String, seed: UInt64, isCopied: Bool) -> String {
    "\(seed)  \"\(text)\" — " + (isCopied ? "sama persis dengan teks" : "tidak ada dalam teks")
  }
  var howItComposes: String {
    "Tiap kata diundi menurut hitungan. Lancar belum tentu benar. Nomor sama, hasil sama."
  }
  var typedSentences: String { "Model sekarang juga belajar dari:" }
  func followersNow(_ word: String, _ followers: String) -> String {
    "Sesudah \"\(word)\" sekarang: \(followers)."
  }

  var yourPrompt: String { "Prompt sekarang:" }
  func name(of principle: PromptPrinciple) -> String {
    switch principle {
    case .clarity: "Jelas"
    case .specificity: "Khusus"
    case .context: "Konteks"
    case .structure: "Struktur"
    }
  }
  func sign(_ sign: PromptSign, seen: String?) -> String {
    let name =
      switch sign {
      case .action: "perintah"
      case .product: "hasil"
      case .amount: "jumlah"
      case .topic: "topik"
      case .audience: "untuk siapa"
      case .situation: "keadaan"
      case .form: "bentuk"
      case .order: "urutan atau bagian"
      }
    return seen.map { "\(name) \"\($0)\"" } ?? "\(name) belum terlihat"
  }
  func principlesMet(_ count: Int, guess: Int?) -> String {
    "Terlihat \(count) dari 4 prinsip." + (guess.map { " Tebakan tadi \($0)." } ?? "")
  }
  var privateDetailSeen: String { "Ada nomor panjang atau alamat email. Itu bisa data pribadi." }
  var rulesOnlyMatch: String { "Aturan ini hanya mencocokkan kata, bukan menilai isinya." }
}
