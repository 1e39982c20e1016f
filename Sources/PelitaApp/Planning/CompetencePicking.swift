import Curriculum
import Terminal
import TrainingModel

/// Competences from the school's list, what is needed most first; or a new one of the school's own.
struct CompetencePicking {
  let desk: SchoolDesk
  /// How many people need what now; decides the order.
  let coverage: NeedCoverage

  private enum Choice {
    case competence(CompetenceCode)
    case enough
    case new
  }

  private var phrases: any Phrases { desk.phrases }

  /// Asks for one; `nil` when the trainer goes back.
  func askOne(_ question: String) throws -> CompetenceCode? {
    var listing = listing(question, chosen: [], ends: false)
    while true {
      guard case .chosen(let choice) = desk.dialogue.pick(listing) else { return nil }
      switch choice {
      case .competence(let code): return code
      case .enough: return nil
      case .new: if let code = try NewCompetence(desk: desk).ask() { return code }
      }
      listing = self.listing(question, chosen: [], ends: false)
    }
  }

  /// Asks for any number, one after the other; choosing one again takes it out.
  func askSeveral(_ question: String, current: [CompetenceCode] = []) throws -> [CompetenceCode]? {
    var chosen = current
    while true {
      let picked = desk.dialogue.pick(listing(question, chosen: chosen, ends: true))
      guard case .chosen(let choice) = picked else { return nil }
      switch choice {
      case .enough: return chosen
      case .new: if let code = try NewCompetence(desk: desk).ask() { chosen.append(code) }
      case .competence(let code):
        if let place = chosen.firstIndex(of: code) {
          chosen.remove(at: place)
        } else {
          chosen.append(code)
        }
      }
    }
  }

  private func listing(
    _ question: String, chosen: [CompetenceCode], ends: Bool
  ) -> Listing<Choice> {
    var heading = Screen()
    heading.add(question, .strong)
    if !chosen.isEmpty {
      heading.add(phrases.chosenCompetences(desk.names(of: chosen)).sanitisedLine, .right)
    }
    var items: [Listing<Choice>.Item] = []
    if ends {
      items.append(
        .init(
          title: chosen.isEmpty ? phrases.noCompetenceYet : phrases.enoughChosen, choice: .enough))
    }
    items.append(.init(title: phrases.newCompetence, choice: .new))
    items += ordered.map { competence in
      .init(
        title: desk.name(of: competence),
        detail: detail(of: competence, isChosen: chosen.contains(competence.code)),
        choice: .competence(competence.code))
    }
    return Listing(heading: heading, items: items)
  }

  private func detail(of competence: Competence, isChosen: Bool) -> String {
    let count = coverage[competence.code]?.needs.count ?? 0
    let parts = [
      isChosen ? "✓" : "", competence.code.text,
      count > 0 ? phrases.neededBy(count) : "",
    ]
    return parts.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// What is needed most first, then by code.
  private var ordered: [Competence] {
    let needed = coverage.competences.map(\.competence)
    let codes = Set(needed.map(\.code))
    return needed + desk.competences.filter { !codes.contains($0.code) }
  }
}
