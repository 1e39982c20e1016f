import ArgumentParser
import LearningRecord
import Terminal
import TrainingModel

/// `pelita trainer readiness NAME [--needs LESSON]… [--done N]… [--keep-pairs] [--assign]`.
struct TrainerReadinessCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "readiness", abstract: HelpLanguage.phrases.helpReadiness)
  }

  @OptionGroup var options: TrainerOptions
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpSessionName))
  var name: String
  @Option(parsing: .upToNextOption, help: ArgumentHelp(HelpLanguage.phrases.helpReadinessNeeds))
  var needs: [String] = []
  @Option(parsing: .upToNextOption, help: ArgumentHelp(HelpLanguage.phrases.helpReadinessDone))
  var done: [Int] = []
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpReadinessKeepPairs))
  var keepPairs = false
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpReadinessAssign))
  var assign = false
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpSendTo))
  var to: String?

  func run() throws {
    try options.run { desk in
      let errand = SessionErrand(desk: desk)
      let session = try errand.session(name)
      try prepare(session, errand)
      let readiness = desk.readiness(of: session, overview: try desk.overview())
      if assign { try give(readiness, for: session, at: desk) }
      let lines =
        [desk.phrases.readinessCounts(readiness)]
        + readiness.rows.map { row in
          let missing = row.missing.map { desk.titles.title(of: $0) }.joined(separator: ", ")
          return "\(row.name): \(desk.phrases.standing(row.standing, missing: missing))"
        }
      return (readiness.namedJSON, lines.map(\.sanitisedLine).joined(separator: "\n"))
    }
  }

  private func prepare(_ session: Entry<Session>, _ errand: SessionErrand) throws {
    let desk = errand.desk
    let lessons = try needs.map(errand.lesson)
    var items = desk.checklist(of: session.id)
    for number in done {
      guard items.indices.contains(number - 1) else {
        throw Complaint(
          desk.phrases.notOneOf(String(number), known: ["1-\(items.count)"]), .wrongUsage)
      }
      items[number - 1].isDone = true
    }
    let pairs =
      keepPairs ? desk.readiness(of: session, overview: try desk.overview()).pairs : []
    try SessionWriting(desk: desk, session: session).prepare { readiness in
      if !lessons.isEmpty { readiness.prerequisites = lessons }
      if !done.isEmpty { readiness.checklist = items }
      if keepPairs { readiness.pairs = pairs }
    }
  }

  private func give(
    _ readiness: SessionReadiness, for session: Entry<Session>, at desk: SchoolDesk
  ) throws {
    let assigning = PrerequisiteAssigning(desk: desk, session: session)
    let assignments = assigning.assignments(readiness)
    guard !assignments.isEmpty else { return }
    try assigning.keep(assignments)
    _ = try AssignmentWriting(desk: desk).save(for: .people(readiness.notReady), toFolder: to)
  }
}
