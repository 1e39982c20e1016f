import Curriculum
import Terminal
import TrainingModel

/// All competences: which lessons cover them; the school's own can be added.
struct CompetenceListFlow {
  let desk: SchoolDesk

  /// Plays until somebody goes back.
  func run() throws {
    while case .chosen(let competence) = desk.dialogue.pick(listing) {
      if let competence {
        let screen = page(competence)
        desk.dialogue.show(screen, isPaged: true)
        desk.dialogue.waitForEnter(below: screen)
      } else {
        _ = try NewCompetence(desk: desk).ask()
      }
    }
  }

  private var listing: Listing<Competence?> {
    let phrases = desk.phrases
    var heading = Screen()
    heading.add(phrases.competencesTitle, .title)
    return Listing(
      heading: heading,
      items: desk.competences.map { competence in
        .init(
          title: desk.name(of: competence), detail: competence.code.text, choice: competence)
      }, keys: [("c", phrases.keyNewCompetence, nil)])
  }

  private func page(_ competence: Competence) -> Screen {
    let phrases = desk.phrases
    var screen = Screen()
    screen.add(desk.name(of: competence).sanitisedLine, .title)
    screen.add("\(competence.code.text)  \(competence.framework)".sanitisedLine, .dim)
    screen.space()
    screen.add(phrases.lessonsThatCover, .strong)
    if competence.lessons.isEmpty { screen.add(phrases.noLessonCovers, indent: 3) }
    for lesson in competence.lessons {
      screen.add("·  " + desk.titles.title(of: lesson).sanitisedLine, indent: 3)
    }
    return screen
  }
}
