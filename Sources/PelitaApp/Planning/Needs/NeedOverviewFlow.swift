import Curriculum
import Terminal
import TrainingModel

/// Needs by competence: how many people, what answers them; one opens its page.
struct NeedOverviewFlow {
  let desk: SchoolDesk

  /// Plays until somebody goes back.
  func run() throws {
    while true {
      let coverage = try desk.coverage()
      guard case .chosen(let code?) = desk.dialogue.pick(listing(coverage)) else { return }
      try CompetenceNeedFlow(desk: desk, code: code).run()
    }
  }

  private func listing(_ coverage: NeedCoverage) -> Listing<CompetenceCode?> {
    let phrases = desk.phrases
    var heading = Screen()
    heading.add(phrases.needsByCompetence, .title)
    if coverage.competences.isEmpty { heading.add(phrases.noNeedsYet) }
    let items = coverage.competences.map { need in
      Listing<CompetenceCode?>.Item(
        title: desk.name(of: need.competence),
        detail: phrases.needLine(
          people: need.needs.count, waiting: need.unanswered.count,
          sessions: need.answers.count),
        choice: need.code)
    }
    return Listing(heading: heading, items: items)
  }
}
