import ArgumentParser
import Curriculum
import LearningRecord
import Terminal
import TrainingModel

/// `pelita trainer speakers [--about CODE…] [--json]`.
struct TrainerSpeakersCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "speakers", abstract: HelpLanguage.phrases.helpSpeakers)
  }

  @OptionGroup var options: TrainerOptions
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpSpeakersAbout))
  var about: [String] = []

  func run() throws {
    try options.run { desk in
      let codes = try about.map(PlanningLookup(desk: desk).competence)
      let picking = SpeakerPicking(desk: desk, competences: codes)
      let suggestions = try desk.coverage().suggestions(for: codes)
      var json = JSONObject()
      json.append(
        "speakers",
        .array(desk.model.entries(of: Speaker.self).map { $0.json(as: "speaker") }))
      json.append("suggestions", .array(suggestions.map(\.json)))
      let lines = suggestions.map { "\($0.name): \(picking.detail(of: $0))".sanitisedLine }
      return (
        .object(json), lines.isEmpty ? desk.phrases.noSpeakersYet : lines.joined(separator: "\n")
      )
    }
  }
}

/// `pelita trainer speaker NAME --source … [--competence CODE…] [--remark TEXT] [--remove]`.
struct TrainerSpeakerCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "speaker", abstract: HelpLanguage.phrases.helpSpeaker)
  }

  @OptionGroup var options: TrainerOptions
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpSpeakerName))
  var name: String
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpSpeakerSource))
  var source: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpSpeakerCompetence))
  var competence: [String] = []
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpSpeakerRemark))
  var remark: String?
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpSpeakerRemove))
  var remove = false

  func run() throws {
    try options.run { desk in
      let lookup = PlanningLookup(desk: desk)
      let entry = try? lookup.speaker(name)
      if remove {
        let entry = try lookup.speaker(name)
        try desk.remove(entry)
        return (
          .object(JSONObject([.init("removed", .string(entry.id.text))])),
          desk.phrases.speakerIsRemoved(entry.body.name)
        )
      }
      let speaker = try speaker(entry?.body, lookup)
      let id = try desk.keep(speaker, inPlaceOf: entry)
      let kept: Entry<Speaker>? = desk.model.entry(id)
      return (kept?.json(as: "speaker") ?? .null, desk.phrases.speakerIsKept)
    }
  }

  private func speaker(_ known: Speaker?, _ lookup: PlanningLookup) throws -> Speaker {
    var speaker = known ?? Speaker(name: String(name.sanitisedLine.prefix(80)), source: .other)
    if let source { speaker.source = try lookup.choice(source) }
    if known == nil, speaker.source == .colleague {
      let person = try lookup.person(name)
      speaker.person = person
      speaker.name = lookup.desk.name(of: person)
    }
    for code in try competence.map(lookup.competence) where !speaker.competences.contains(code) {
      speaker.competences.append(code)
    }
    if let remark { speaker.remark = String(remark.sanitisedLine.prefix(200)) }
    return speaker
  }
}
