import Labs

extension EnglishPhrases {
  func picture(named name: String) -> String { "picture: \(name)" }
  var pixelsExplained: String {
    "Every small square (pixel) has one number. The denser its mark, the darker it is."
  }
  var pixelNumbers: String { "0 dark – 9 bright" }
  func thresholdIs(_ threshold: Int) -> String { "threshold \(threshold)" }
  func pixelRow(_ number: Int, _ numbers: String) -> String { "Row \(number): \(numbers)" }
  func blackPixels(_ count: Int, threshold: Int) -> String {
    "Threshold \(threshold): \(count) pixels become black."
  }
  func likenesses(_ ranking: [ShapeShelf.Likeness]) -> String {
    "Pixels that differ: "
      + ranking.map { "\($0.difference) from the shape \($0.name)" }.joined(separator: ", ") + "."
  }
  func readAndGuessed(_ read: String, _ guess: String) -> String {
    "The computer reads \(read). Your guess was \(guess)."
  }

  var treeBegins: String {
    "Every question parts the examples in two: yes and no. The aim is that every branch holds "
      + "one kind only."
  }
  func openPlace(_ groups: [(label: String, names: [String])], isNext: Bool) -> String {
    guard isNext else {
      return "… " + groups.map { "\($0.names.count) \($0.label)" }.joined(separator: ", ")
    }
    let all = groups.map { "\($0.names.count) \($0.label) (\($0.names.joined(separator: ", ")))" }
    return "[?] " + all.joined(separator: ", ")
  }
  func gains(_ gains: [(question: String, bits: Double)], chosen: String) -> String {
    let all = gains.map { "\($0.question) \($0.bits.twoDecimals("."))" }
    return "Chosen: \"\(chosen)\". Sorting values there (0 = sorts nothing): "
      + all.joined(separator: ", ") + "."
  }
  func came(_ name: String, as label: String, really: String) -> String {
    label == really ? "\(name): \(label)" : "\(name): the tree says \(label), really \(really)"
  }
  func testScore(_ score: LabScore, guessed: Int?) -> String {
    "Right: \(score.right) of \(score.total)." + (guessed.map { " Your guess was \($0)." } ?? "")
  }

  func axes(across: String, up: String) -> String { "Across: \(across). Up: \(up)." }
  func legend(_ marks: [String], regions: [(label: String, mark: String)]) -> String {
    let areas = regions.map { "\($0.mark) area of \($0.label)" }
    return (marks + areas).joined(separator: "   ")
  }
  func point(_ name: String, x: Int, y: Int, label: String) -> String {
    "Point \(name): across \(x), up \(y), \(label)."
  }
  func scores(_ scores: [Int: LabScore], earlier: [Int: LabScore], guess: Int?) -> String {
    let all = scores.sorted { $0.key < $1.key }.map { count, score in
      "k=\(count) → \(score.right)" + (earlier[count].map { " (before \($0.right))" } ?? "")
    }
    let total = scores.values.first?.total ?? 0
    return "Right of \(total): " + all.joined(separator: ", ") + "."
      + (guess.map { " Your guess: k=\($0)." } ?? "")
  }
  func mistakes(_ names: [String]) -> String {
    names.isEmpty
      ? "All test points (letters) came out right."
      : "Test points that went wrong: " + names.joined(separator: ", ") + "."
  }
  func neighboursVote(_ count: Int) -> String {
    count == 1
      ? "k = 1: the single nearest point decides."
      : "k = \(count): most of the \(count) nearest points decide."
  }
}
