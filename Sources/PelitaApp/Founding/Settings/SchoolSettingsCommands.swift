import ArgumentParser
import LearningRecord
import SchoolStore
import Terminal
import TrainingModel

/// `pelita school people [--role NAME=ROLE,ROLE] [--pair TEACHER=MENTOR,MENTOR]`.
struct SchoolPeopleCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "people", abstract: HelpLanguage.phrases.helpSchoolPeople,
      discussion: HelpLanguage.phrases.helpSchoolPeopleMore)
  }

  @OptionGroup var options: SchoolOptions
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpPeopleRoles))
  var roles: [String] = []
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpPeoplePair))
  var pair: [String] = []

  func run() throws {
    try options.run { desk in
      let errand = PeopleErrand(desk: desk)
      for wish in roles { try errand.setRoles(wish) }
      for wish in pair { try errand.pair(wish) }
      let people = SchoolPeople(desk.model)
      let lines = people.people.map { member in
        ([member.name, desk.phrases.roles(member.roles)] + member.mentors.map(desk.name))
          .joined(separator: " · ").sanitisedLine
      }
      return (people.json, lines.joined(separator: "\n"))
    }
  }
}

/// `pelita school settings [--name …] [--place …] [--zone …] [--threshold NAME=NUMBER] [--usual]`.
struct SchoolSettingsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "settings", abstract: HelpLanguage.phrases.helpSchoolSettings,
      discussion: HelpThreshold.allCases.map { threshold in
        threshold.rawValue + ": " + HelpLanguage.phrases.title(of: threshold) + " ("
          + HelpLanguage.phrases.usual(threshold.usual) + ")"
      }.joined(separator: "\n"))
  }

  @OptionGroup var options: SchoolOptions
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpSchoolName))
  var name: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpSchoolPlace))
  var place: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpSchoolZone))
  var zone = ""
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpThreshold))
  var threshold: [String] = []
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.backToUsual))
  var usual = false

  func run() throws {
    try options.run { desk in
      guard let entry = desk.school else {
        throw Complaint(desk.phrases.schoolNeedsAName, .foundSomethingWrong)
      }
      var school = entry.body
      if let name { school.name = SchoolQuestions.tidied(name) }
      if let place { school.place = SchoolQuestions.tidied(place) }
      school.timeZone = try SchoolErrand(desk: desk).timeZone(zone) ?? school.timeZone
      if usual { school.helpThresholds = HelpThresholds() }
      for wish in threshold { try set(wish, in: &school.helpThresholds, desk.phrases) }
      if school != entry.body { try desk.keep(school, inPlaceOf: entry) }
      let thresholds = HelpThreshold.allCases.map { threshold in
        "\(threshold.rawValue) = \(threshold.value(in: school.helpThresholds))"
      }
      return (
        json(school),
        ([desk.phrases.line(for: school)] + thresholds).joined(separator: "\n")
      )
    }
  }

  private func set(
    _ wish: String, in thresholds: inout HelpThresholds, _ phrases: any Phrases
  ) throws {
    let parts = wish.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2, let threshold = HelpThreshold(rawValue: parts[0]) else {
      throw Complaint(
        phrases.noSuchThreshold(wish, known: HelpThreshold.allCases.map(\.rawValue)), .wrongUsage)
    }
    guard let value = Int(parts[1]), threshold.set(value, in: &thresholds) else {
      throw Complaint(
        Explanation(
          what: wish, cure: phrases.numberBetween(threshold.bounds, usual: threshold.usual)),
        .wrongUsage)
    }
  }

  private func json(_ school: School) -> JSONValue {
    .object(
      JSONObject([
        .init("name", .string(school.name)), .init("place", .string(school.place)),
        .init("timeZone", .string(school.timeZone.rawValue)),
        .init("thresholds", school.helpThresholds.json),
      ]))
  }
}
