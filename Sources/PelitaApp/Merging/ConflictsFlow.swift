import LearningRecord
import Terminal
import TrainingModel

/// What waits for a person's decision: two versions of one thing, one person under two names.
struct ConflictsFlow {
  let desk: SchoolDesk

  private enum Choice {
    case conflict(Conflict)
    case doubles(Doubles)
    case people
  }

  /// Plays until somebody goes back.
  ///
  /// - Returns: What is to be told on the screen before.
  func run() throws -> [String] {
    var news: [String] = []
    while true {
      switch desk.dialogue.pick(listing(news)) {
      case .back, .gone: return []
      case .chosen(.conflict(let conflict)):
        news = try ConflictFlow(desk: desk, conflict: conflict).run()
      case .chosen(.doubles(let doubles)): news = try SamePersonFlow(desk: desk).ask(about: doubles)
      case .chosen(.people): news = try SamePersonFlow(desk: desk).run()
      }
    }
  }

  private func listing(_ news: [String]) -> Listing<Choice> {
    let phrases = desk.phrases
    var heading = Screen()
    heading.add(phrases.openDecisionsTitle, .title)
    for line in news { heading.add(line.sanitisedLine, .right) }
    let conflicts = desk.model.conflictDetails
    let doubles = Doubles.all(in: desk.model)
    heading.add(
      conflicts.isEmpty && doubles.isEmpty ? phrases.nothingToDecide : phrases.decisionsNote, .dim)
    return Listing(
      heading: heading,
      items: conflicts.map { conflict in
        .init(
          title: ConflictReport.title(of: conflict, at: desk),
          detail: phrases.versionsBy(
            conflict.versions.map { desk.name(of: $0.author).sanitisedLine }),
          choice: .conflict(conflict))
      }
        + doubles.map { pair in
          .init(
            title: phrases.areTheyOne(desk.name(of: pair.person), desk.name(of: pair.other)),
            choice: .doubles(pair))
        }
        + [.init(title: phrases.joinOrPartPeople, choice: .people)])
  }
}

extension SchoolDesk {
  /// How many things wait for a person's decision.
  var decisionCount: Int { model.conflicts.count + Doubles.all(in: model).count }
}
