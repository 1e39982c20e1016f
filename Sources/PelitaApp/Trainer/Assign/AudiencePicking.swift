import LearningRecord
import Terminal
import TrainingModel

/// Everybody, or some people of the school.
struct AudiencePicking {
  let overview: MentorOverview
  let phrases: any Phrases

  /// Asks for whom; `nil` when the trainer goes back.
  func ask(_ dialogue: Dialogue) -> Assignment.Audience? {
    let people = overview.peopleByName
    var screen = Screen()
    screen.add(phrases.assignToWhom, .title)
    screen.space()
    screen.choose("1", phrases.everybody(people.count))
    for (index, person) in people.enumerated() {
      screen.choose(String(index + 2), overview.name(of: person).sanitisedLine)
    }
    screen.space()
    screen.add(phrases.choosePeopleByNumbers, .dim)
    screen.lines.append(.keys([Screen.KeyLabel("k", phrases.keyBack)]))
    dialogue.show(screen, isPaged: true)
    while case .text(let text) = dialogue.ask(below: screen) {
      if ["k", "0"].contains(text.lowercased()) { return nil }
      if let audience = audience(in: text, of: people) { return audience }
      dialogue.say(phrases.choosePeopleByNumbers)
    }
    return nil
  }

  private func audience(in text: String, of people: [PersonID]) -> Assignment.Audience? {
    let words = text.split { $0 == " " || $0 == "," || $0 == ";" }
    let numbers = words.compactMap { Int($0) }
    guard !numbers.isEmpty, numbers.count == words.count else { return nil }
    if numbers == [1] { return .everybody }
    let chosen = numbers.map { $0 - 2 }
    guard chosen.allSatisfy(people.indices.contains) else { return nil }
    return .people(Set(chosen).sorted().map { people[$0] })
  }
}
