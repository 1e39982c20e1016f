import Curriculum
import LearningRecord
import Terminal
import TrainingModel
import Workbench

/// Menu 7 of a session: who is ready, what to assign before, seats, check-list, material.
struct PreparationFlow {
  let desk: SchoolDesk
  let session: Entry<Session>

  private var phrases: any Phrases { desk.phrases }
  private var writing: SessionWriting { SessionWriting(desk: desk, session: session) }

  private enum Choice: Hashable {
    case people
    case prerequisites
    case assign
    case pairs
    case checklist
    case materials
    case back
  }

  /// Plays until somebody goes back.
  ///
  /// - Returns: What is to be told on the session's page.
  func run() throws -> [String] {
    var news: [String] = []
    while true {
      let readiness = desk.readiness(of: session, overview: try desk.overview())
      let choice = desk.dialogue.choose(menu(readiness, news: news))
      news = []
      switch choice {
      case nil, .back?: return []
      case .people?: showPeople(readiness)
      case .prerequisites?: news = try choosePrerequisites(readiness)
      case .assign?: news = try PrerequisiteAssigning(desk: desk, session: session).ask(readiness)
      case .pairs?: news = try PairsFlow(desk: desk, session: session).run(readiness)
      case .checklist?: try ChecklistFlow(desk: desk, session: session).run()
      case .materials?: try MaterialsFlow(desk: desk, session: session).run()
      }
    }
  }

  private func menu(_ readiness: SessionReadiness, news: [String]) -> Menu<Choice> {
    var screen = Screen()
    screen.lines.append(
      .edges(
        StyledText(phrases.preparationTitle, .title),
        StyledText(session.body.topic.sanitisedLine, .dim)))
    for line in news { screen.add(line.sanitisedLine, .right) }
    screen.space()
    if readiness.prerequisites.isEmpty {
      screen.add(phrases.noPrerequisites)
    } else {
      let guess = readiness.arePrerequisitesSuggested ? " " + phrases.arePrerequisitesGuessed : ""
      screen.add(phrases.needsToBeAble(titles(readiness.prerequisites)) + guess)
      screen.add(phrases.readinessCounts(readiness))
    }
    screen.space()
    var menu = Menu<Choice>(screen)
    menu.add("1", phrases.lineWhoIsReady, isAvailable: !readiness.rows.isEmpty, choice: .people)
    menu.add("2", phrases.linePrerequisites, choice: .prerequisites)
    menu.add(
      "3", phrases.lineAssignPrerequisites, detail: phrases.notReady(readiness.notReady.count),
      isAvailable: !readiness.toAssign.isEmpty, choice: .assign)
    menu.add("4", phrases.linePairs, detail: pairs(readiness), choice: .pairs)
    menu.add("5", phrases.lineChecklist, detail: checklist(readiness), choice: .checklist)
    menu.add("6", phrases.lineMaterials, detail: materials(readiness), choice: .materials)
    menu.draw { $0.space() }
    menu.add(keys: [("k", phrases.keyBack, .back)])
    menu.accept("0", choice: .back)
    return menu
  }

  private func pairs(_ readiness: SessionReadiness) -> String {
    readiness.arePairsSuggested ? "" : phrases.pairsCount(readiness.pairs.count)
  }

  private func checklist(_ readiness: SessionReadiness) -> String {
    let items = readiness.checklist
    return items.isEmpty
      ? "" : phrases.checklistCount(items.count(where: \.isDone), of: items.count)
  }

  private func materials(_ readiness: SessionReadiness) -> String {
    let materials = readiness.materials
    guard !materials.isEmpty else { return "" }
    return phrases.materialsReady(
      materials.count(where: \.body.isPrepared), of: materials.count)
  }

  private func titles(_ lessons: [LessonID]) -> String {
    lessons.map { desk.titles.title(of: $0).sanitisedLine }.joined(separator: ", ")
  }

  private func showPeople(_ readiness: SessionReadiness) {
    var screen = Screen()
    screen.add(phrases.lineWhoIsReady, .title)
    if !readiness.prerequisites.isEmpty { screen.add(phrases.readinessCounts(readiness), .dim) }
    screen.space()
    for row in readiness.rows {
      let words = phrases.standing(row.standing, missing: titles(row.missing))
      screen.lines.append(
        .text(StyledText("·  \(row.name.sanitisedLine): \(words)"), indent: 3, hanging: 6))
    }
    screen.space()
    desk.dialogue.show(screen, isPaged: true)
    desk.dialogue.waitForEnter(below: screen)
  }

  private func choosePrerequisites(_ readiness: SessionReadiness) throws -> [String] {
    let lessons = desk.titles.library.lessons
    let chosen = lessons.indices.filter { readiness.prerequisites.contains(lessons[$0]) }
    guard
      let wanted = desk.form.several(
        phrases.linePrerequisites,
        among: lessons.map { (title: desk.titles.title(of: $0), choice: $0) }, chosen: chosen)
    else { return [] }
    try writing.prepare { $0.prerequisites = wanted }
    return [phrases.prerequisitesAreKept]
  }
}
