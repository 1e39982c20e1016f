import ArgumentParser
import Curriculum
import Terminal
import TrainingModel

/// `pelita trainer needs [--json]`.
struct TrainerNeedsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "needs", abstract: HelpLanguage.phrases.helpNeeds,
      discussion: HelpLanguage.phrases.helpNeedsDiscussion)
  }

  @OptionGroup var options: TrainerOptions

  func run() throws {
    try options.run { desk in
      let warnings = try desk.planWarnings()
      var json = warnings.coverage.json.object ?? JSONObject()
      json.append(
        "sessionsToCome",
        .array(
          warnings.sessionsToCome.map { plan, found in
            var object = JSONObject()
            object.append("session", optionalText: plan.id?.text)
            object.append("topic", .string(plan.session.topic))
            object.append("warnings", .array(found.map(\.json)))
            return .object(object)
          }))
      let pages = warnings.coverage.competences.map { need in
        desk.text(of: CompetenceNeedFlow(desk: desk, code: need.code).page(need))
      }
      let words = [desk.text(of: MismatchScreen(desk: desk, warnings: warnings).screen)] + pages
      return (.object(json), words.joined(separator: "\n"))
    }
  }
}

/// `pelita trainer need NAME CODE --level … --evidence …`.
struct TrainerNeedCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "need", abstract: HelpLanguage.phrases.helpNeed)
  }

  @OptionGroup var options: TrainerOptions
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpTeacherName))
  var name: String
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpCompetence))
  var competence: String
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpNeedLevel))
  var level = Need.Level.notYet.rawValue
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpNeedEvidence))
  var evidence = Need.Evidence.observation.rawValue
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpNeedWhy))
  var why = ""
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpNewCompetence))
  var new = false

  func run() throws {
    try options.run { desk in
      let lookup = PlanningLookup(desk: desk)
      let person = try lookup.person(name)
      let (level, evidence): (Need.Level, Need.Evidence) = (
        try lookup.choice(level), try lookup.choice(evidence)
      )
      let added = new ? try NewCompetence(desk: desk).keep(competence.sanitisedLine) : nil
      let need = Need(
        person: person, competence: try added ?? lookup.competence(competence), level: level,
        evidence: evidence, day: desk.today, why: String(why.sanitisedLine.prefix(300)))
      let id = try NeedWriting(desk: desk).keep(need)
      let entry: Entry<Need>? = id.flatMap { desk.model.entry($0) }
      return (entry?.json(as: "need") ?? .null, desk.phrases.needIsKept)
    }
  }
}

/// `pelita trainer competences [--json]`.
struct TrainerCompetencesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "competences", abstract: HelpLanguage.phrases.helpCompetences)
  }

  @OptionGroup var options: TrainerOptions

  func run() throws {
    try options.run { desk in
      let entries = desk.model.entries(of: Competence.self)
        .sorted { $0.body.code < $1.body.code }
      let lines = entries.map { "\($0.body.code.text)  \(desk.name(of: $0.body))".sanitisedLine }
      return (
        .array(entries.map { $0.json(as: "competence") }), lines.joined(separator: "\n")
      )
    }
  }
}
