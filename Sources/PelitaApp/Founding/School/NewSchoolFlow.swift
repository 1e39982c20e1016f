import Founding
import RecordExchange
import Terminal
import TrainingModel
import Workbench

/// The first question at a desk without a school: a colleague's file, or a new beginning.
struct NewSchoolFlow {
  let desk: SchoolDesk

  private enum Beginning {
    case join
    case new
    case back
  }

  /// Asks until there is a school.
  ///
  /// - Returns: Whether there is one; `false` when the person left.
  func run() throws -> Bool {
    while true {
      switch desk.dialogue.choose(beginning) {
      case nil, .back?: return false
      case .join?: if try JoinSchoolFlow(desk: desk).run() { return true }
      case .new?: if try begin() { return true }
      }
    }
  }

  private var beginning: Menu<Beginning> {
    let phrases = desk.phrases
    var screen = Screen()
    screen.add(phrases.noSchoolHere, .title)
    screen.space()
    screen.add(phrases.askColleaguesFile)
    screen.space()
    var menu = Menu<Beginning>(screen)
    menu.add("1", phrases.openColleaguesFile, choice: .join)
    menu.add("2", phrases.beginNewSchool, choice: .new)
    menu.draw { screen in
      screen.space()
      screen.add(phrases.oneSchoolOneBeginning, .dim)
    }
    menu.add(keys: [("k", phrases.keyBack, .back)])
    menu.accept("0", choice: .back)
    return menu
  }

  private func begin() throws -> Bool {
    var school = School(name: "")
    while true {
      guard let asked = SchoolQuestions(form: desk.form, phrases: desk.phrases).ask(school)
      else { return false }
      school = asked
      switch desk.dialogue.choose(summary(of: school)) {
      case nil, .back?: return false
      case .change?: continue
      case .keep?:
        try desk.found(school)
        return true
      }
    }
  }

  private enum Decision {
    case keep
    case change
    case back
  }

  private func summary(of school: School) -> Menu<Decision> {
    let phrases = desk.phrases
    let seeds = desk.surroundings.seeds()
    var screen = Screen()
    screen.add(phrases.line(for: school).sanitisedLine, .title)
    screen.space()
    if !seeds.catalogue.isEmpty || !seeds.competences.isEmpty {
      screen.add(
        phrases.startsWith(
          catalogue: seeds.catalogue.count, competences: seeds.competences.count))
      screen.space()
    }
    var menu = Menu<Decision>(screen)
    menu.add("1", phrases.keepSchool, choice: .keep)
    menu.add("2", phrases.changeFirst, choice: .change)
    menu.draw { $0.space() }
    menu.add(keys: [("k", phrases.keyBack, .back)])
    menu.accept("0", choice: .back)
    return menu
  }
}
