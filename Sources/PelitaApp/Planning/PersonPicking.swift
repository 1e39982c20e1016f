import LearningRecord
import Terminal
import TrainingModel

/// One of the school's teachers, found by name.
struct PersonPicking {
  let desk: SchoolDesk

  /// Asks; `nil` when the trainer goes back.
  func ask(_ question: String) -> PersonID? {
    var heading = Screen()
    heading.add(question, .strong)
    let people = desk.roster
    if people.isEmpty { heading.add(desk.phrases.nobodyAtSchoolYet, .dim) }
    let listing = Listing(
      heading: heading,
      items: people.map { Listing<PersonID>.Item(title: $0.title, choice: $0.choice) })
    guard case .chosen(let person) = desk.dialogue.pick(listing) else { return nil }
    return person
  }
}
