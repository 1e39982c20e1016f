import LearningRecord
import Terminal
import TrainingModel

/// Asks which teacher, by number or name; Tab completes names.
struct TeacherPicking {
  let overview: MentorOverview
  let people: [PersonID]
  let phrases: any Phrases

  /// Who it is.
  enum Answer: Hashable {
    case person(PersonID)
    /// Somebody whom the record does not know yet.
    case newName(String)
  }

  /// Asks for anybody; a name nobody has is offered to be added.
  func askAnybody(_ dialogue: Dialogue) -> Answer? {
    var listing = listing
    listing.whenNothingHolds = { text in
      guard case .name(let name) = NameReading(text) else { return nil }
      return .newName(name)
    }
    while case .chosen(let answer) = dialogue.pick(listing) {
      guard case .newName(let name) = answer else { return answer }
      if confirms(name, dialogue) { return answer }
    }
    return nil
  }

  private var listing: Listing<Answer> {
    var heading = Screen()
    heading.add(phrases.chooseTeacher, .title)
    return Listing(
      heading: heading,
      items: people.map { .init(title: overview.name(of: $0), choice: .person($0)) })
  }

  private func confirms(_ name: String, _ dialogue: Dialogue) -> Bool {
    var screen = Screen()
    screen.add(phrases.newTeacherName(name), .strong)
    screen.space()
    var menu = Menu<Bool>(screen)
    menu.add("1", phrases.yes, choice: true)
    menu.add("2", phrases.no, choice: false)
    return dialogue.choose(menu) ?? false
  }
}
