import ArgumentParser
import SchoolStore
import Terminal
import TrainingModel

/// `pelita school new [--name NAME] [--place PLACE] [--zone WIB|WITA|WIT]`.
struct SchoolNewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "new", abstract: HelpLanguage.phrases.helpSchoolNew,
      discussion: HelpLanguage.phrases.helpSchoolNewMore)
  }

  @OptionGroup var options: SchoolOptions
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpSchoolName))
  var name: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpSchoolPlace))
  var place = ""
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpSchoolZone))
  var zone = ""

  func run() throws {
    let surroundings = Surroundings.standard(isPlain: options.shared.plain)
    let arrival = SchoolArrival(surroundings: surroundings, role: .trainer)
    guard let name else {
      guard let desk = try arrival.arrive() else { return }
      defer { try? desk.store.close() }
      return try ask(desk)
    }
    let desk = try arrival.lastWithoutSchool()
    defer { try? desk.store.close() }
    let school = try SchoolErrand(desk: desk).found(name: name, place: place, zone: zone)
    let report = FoundingReport(school: school, model: desk.model)
    StandardStream.output.print(
      options.json ? report.json.indentedText : desk.phrases.founded(report).sanitisedLine)
  }

  private func ask(_ desk: SchoolDesk) throws {
    if let entry = desk.school, !entry.body.name.isEmpty {
      throw Complaint(desk.phrases.schoolIsThere(entry.body), .foundSomethingWrong)
    }
    guard try NewSchoolFlow(desk: desk).run(), let school = desk.school else { return }
    desk.dialogue.say(
      desk.phrases.founded(FoundingReport(school: school.body, model: desk.model)).sanitisedLine)
  }
}

/// What a new school's record holds.
struct FoundingReport: Hashable {
  var school: School
  var catalogue: Int
  var competences: Int

  /// Counts what `model` holds for `school`.
  init(school: School, model: TrainingModel) {
    self.school = school
    catalogue = model.entries(of: CatalogueEntry.self).count
    competences = model.entries(of: Competence.self).count
  }

  var json: JSONValue {
    .object(
      JSONObject([
        .init("name", .string(school.name)), .init("place", .string(school.place)),
        .init("timeZone", .string(school.timeZone.rawValue)),
        .init("catalogue", .integer(catalogue)), .init("competences", .integer(competences)),
      ]))
  }
}
