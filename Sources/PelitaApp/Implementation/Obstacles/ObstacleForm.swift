import Curriculum
import Terminal
import TrainingModel

/// A new obstacle: from the catalogue, or in somebody's own words.
struct ObstacleForm {
  let desk: SchoolDesk
  var session: EntityID?

  private var phrases: any Phrases { desk.phrases }

  private struct Wording: Hashable {
    var sort: Obstacle.Sort
    var what: String
  }

  /// Asks and keeps.
  ///
  /// - Returns: What is to be told; nothing when somebody went back.
  func run() throws -> [String] {
    guard let wording = askWording() else { return [] }
    var day = session.flatMap { desk.model.entry($0, of: Session.self)?.body.day } ?? desk.today
    if session == nil {
      guard let answer = desk.form.day(phrases.askObstacleDay, current: desk.today) else {
        return []
      }
      day = answer.value ?? desk.today
    }
    try desk.keep(
      Obstacle(
        sort: wording.sort, session: session, what: wording.what, day: min(day, desk.today)))
    return [phrases.obstacleIsKept]
  }

  private func askWording() -> Wording? {
    let known = desk.catalogue.compactMap { entry -> (title: String, choice: Wording?)? in
      guard case .obstacle(let sort) = entry.choice else { return nil }
      let text = entry.text(in: desk.language)
      return (text, Wording(sort: sort, what: text))
    }
    guard !known.isEmpty else { return askOwnWords() }
    let choices = known + [(title: phrases.ownWords, choice: nil)]
    guard let choice = desk.form.one(phrases.askObstacle, among: choices) else { return nil }
    return choice ?? askOwnWords()
  }

  private func askOwnWords() -> Wording? {
    let sorts = Obstacle.Sort.allCases.map { (title: phrases.name(of: $0), choice: $0) }
    guard let sort = desk.form.one(phrases.askSort, among: sorts),
      let what = desk.form.text(phrases.askWhatGotInTheWay)
    else { return nil }
    return Wording(sort: sort, what: String(what.sanitisedLine.prefix(300)))
  }
}

extension SchoolDesk {
  /// What can be picked, in a fixed order.
  var catalogue: [CatalogueEntry] {
    model.entries(of: CatalogueEntry.self).map(\.body).sorted { $0.name < $1.name }
  }
}
