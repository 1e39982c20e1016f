import Labs

extension IndonesianPhrases {
  func picture(named name: String) -> String { "gambar \(name)" }
  var pixelsExplained: String {
    "Tiap kotak kecil (piksel) punya satu angka. Makin padat tandanya, makin gelap."
  }
  var pixelNumbers: String { "0 gelap – 9 terang" }
  func thresholdIs(_ threshold: Int) -> String { "ambang \(threshold)" }
  func pixelRow(_ number: Int, _ numbers: String) -> String { "Baris \(number): \(numbers)" }
  func blackPixels(_ count: Int, threshold: Int) -> String {
    "Ambang \(threshold): \(count) piksel menjadi hitam."
  }
  func likenesses(_ ranking: [ShapeShelf.Likeness]) -> String {
    "Piksel yang berbeda: "
      + ranking.map { "dari bentuk \($0.name) ada \($0.difference)" }.joined(separator: ", ") + "."
  }
  func readAndGuessed(_ read: String, _ guess: String) -> String {
    "Komputer membaca \(read). Tebakan tadi \(guess)."
  }

  var treeBegins: String {
    "Setiap pertanyaan membagi contoh menjadi dua: ya dan tidak. Tujuannya, tiap cabang berisi "
      + "satu jenis saja."
  }
  func openPlace(_ groups: [(label: String, names: [String])], isNext: Bool) -> String {
    guard isNext else {
      return "… " + groups.map { "\($0.names.count) \($0.label)" }.joined(separator: ", ")
    }
    let all = groups.map { "\($0.names.count) \($0.label) (\($0.names.joined(separator: ", ")))" }
    return "[?] " + all.joined(separator: ", ")
  }
  func gains(_ gains: [(question: String, bits: Double)], chosen: String) -> String {
    let all = gains.map { "\($0.question) \($0.bits.twoDecimals(","))" }
    return "Dipilih \"\(chosen)\". Nilai pemisah di sana (0 = tidak memisahkan): "
      + all.joined(separator: ", ") + "."
  }
  func came(_ name: String, as label: String, really: String) -> String {
    label == really ? "\(name): \(label)" : "\(name): pohon menjawab \(label), sebenarnya \(really)"
  }
  func testScore(_ score: LabScore, guessed: Int?) -> String {
    "Tepat \(score.right) dari \(score.total)." + (guessed.map { " Tebakan tadi \($0)." } ?? "")
  }

  func axes(across: String, up: String) -> String { "Mendatar: \(across). Tegak: \(up)." }
  func legend(_ marks: [String], regions: [(label: String, mark: String)]) -> String {
    let areas = regions.map { "\($0.mark) daerah \($0.label)" }
    return (marks + areas).joined(separator: "   ")
  }
  func point(_ name: String, x: Int, y: Int, label: String) -> String {
    "Titik \(name): mendatar \(x), tegak \(y), \(label)."
  }
  func scores(_ scores: [Int: LabScore], earlier: [Int: LabScore], guess: Int?) -> String {
    let all = scores.sorted { $0.key < $1.key }.map { count, score in
      "k=\(count) → \(score.right)" + (earlier[count].map { " (semula \($0.right))" } ?? "")
    }
    let total = scores.values.first?.total ?? 0
    return "Tepat dari \(total): " + all.joined(separator: ", ") + "."
      + (guess.map { " Tebakan: k=\($0)." } ?? "")
  }
  func mistakes(_ names: [String]) -> String {
    names.isEmpty
      ? "Titik uji (huruf) semuanya tepat."
      : "Titik uji yang keliru: " + names.joined(separator: ", ") + "."
  }
  func neighboursVote(_ count: Int) -> String {
    count == 1
      ? "k = 1: satu titik terdekat yang menentukan."
      : "k = \(count): suara terbanyak dari \(count) titik terdekat."
  }
}

extension Double {
  /// With two decimals after `mark`.
  func twoDecimals(_ mark: String) -> String {
    let hundredths = Int((self * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100)\(mark)\(rest < 10 ? "0" : "")\(rest)"
  }
}
