import Curriculum
import Labs
import Terminal

extension NextWordExperiment {
  private static let mostLines = 6
  private static let mostFollowers = 7

  /// Draws the text, and what the newest choice came to.
  func draw(on canvas: inout LabCanvas) {
    let phrases = canvas.phrases
    guard let chosen else {
      for (number, text) in zip(1..., plan.texts) {
        canvas.item(
          "\(number)  \(text.name): \(Self.opening(of: texts[number - 1], lines: 2)) …",
          hanging: 4)
      }
      return
    }
    canvas.add(
      phrases.trainedOn(
        plan.texts[chosen].name, sentences: chain.sentences.count, words: chain.wordCount))
    canvas.space()
    switch latest {
    case nil: canvas.item("\"\(Self.opening(of: texts[chosen], lines: Self.mostLines)) …\"")
    case .followers(let word): drawFollowers(of: word, on: &canvas)
    case .composition: drawCompositions(on: &canvas)
    case .typed: drawTyped(on: &canvas)
    }
  }

  private static func opening(of text: String, lines: Int) -> String {
    text.split(separator: "\n").prefix(lines).joined(separator: " ")
  }

  private func drawFollowers(of word: String, on canvas: inout LabCanvas) {
    let phrases = canvas.phrases
    let followers = chain.followers(of: word)
    let total = followers.reduce(0) { $0 + $1.count }
    canvas.add(phrases.followersOf(word, total: total))
    let width = (followers.map(\.word.count).max() ?? 0) + 2
    for follower in followers.prefix(Self.mostFollowers) {
      let name = follower.word.isEmpty ? phrases.endOfSentence : follower.word
      let bar = canvas.isPlain ? "" : "  " + String(repeating: "█", count: min(follower.count, 20))
      canvas.drawn("  " + name.filledUp(to: max(width, 12)) + "\(follower.count) ×" + bar)
    }
    let rest = followers.count - Self.mostFollowers
    if rest > 0 { canvas.add(phrases.moreFollowers(rest)) }
    if let guess, word == plan.look.first, looked.count == 1 {
      canvas.add(
        phrases.guessedWord(guess, count: followers.first { $0.word == guess }?.count ?? 0))
    }
  }

  private func drawCompositions(on canvas: inout LabCanvas) {
    let phrases = canvas.phrases
    for composition in composed.suffix(4) {
      canvas.item(
        phrases.composition(
          composition.words.joined(separator: " "), seed: composition.seed,
          isCopied: composition.isCopied), hanging: 5)
    }
    canvas.space()
    canvas.add(phrases.howItComposes)
  }

  private func drawTyped(on canvas: inout LabCanvas) {
    canvas.add(canvas.phrases.typedSentences)
    for sentence in typed.suffix(5) { canvas.item("+ \"\(sentence)\"") }
    if let lesson = plan.lesson {
      canvas.space()
      let all = chain.followers(of: lesson.word).filter { !$0.word.isEmpty }.prefix(4)
      canvas.add(
        canvas.phrases.followersNow(
          lesson.word, all.map { "\($0.word) \($0.count) ×" }.joined(separator: ", ")))
    }
  }
}
