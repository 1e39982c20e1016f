import Curriculum
import Labs
import Terminal

extension PromptExperiment {
  /// Draws the request, and below it what the rules see once the first guess was made.
  func draw(on canvas: inout LabCanvas) {
    let phrases = canvas.phrases
    canvas.add(phrases.yourPrompt)
    canvas.add(text, indent: 3)
    canvas.space()
    guard let guess else { return }
    let rating = rating
    for principle in PromptPrinciple.allCases {
      let signs = PromptSign.signs(of: principle).map { sign in
        phrases.sign(sign, seen: rating.seen[sign])
      }
      canvas.item(
        (rating.meets(principle) ? "[✓] " : "[ ] ")
          + phrases.name(of: principle) + ": " + signs.joined(separator: "; "), hanging: 5)
    }
    canvas.add(
      phrases.principlesMet(rating.metCount, guess: changes == 0 ? guess : nil), .strong)
    if rating.privateDetail != nil { canvas.add(phrases.privateDetailSeen, .warning) }
    canvas.add(phrases.rulesOnlyMatch)
  }
}
