import ArgumentParser
import LearningRecord
import Terminal
import TrainingModel

/// `pelita school same [NAME NAME]`: joins two names, or lists who was joined and who may be one.
struct SchoolSameCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "same", abstract: HelpLanguage.phrases.helpJoinNames)
  }

  @OptionGroup var options: SchoolOptions
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpShownName))
  var name: String?
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpOtherName))
  var other: String?

  func run() throws {
    try options.run { desk in
      guard let name, let other else { return SamePersonReport(desk: desk).output }
      let (shown, same) = (try desk.somebody(name), try desk.somebody(other))
      guard !desk.model.identities.areOne(shown, same) else {
        throw Complaint(
          desk.phrases.alreadyOne(desk.name(of: shown).sanitisedLine), .foundSomethingWrong)
      }
      let words = desk.phrases.joined(
        desk.name(of: shown).sanitisedLine, desk.name(of: same).sanitisedLine)
      try desk.join(shown, with: same)
      return (SamePersonReport(desk: desk).output.json, words)
    }
  }
}

/// `pelita school apart NAME [NAME]`: parts what was joined; two names are kept apart for good.
struct SchoolApartCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "apart", abstract: HelpLanguage.phrases.helpApart)
  }

  @OptionGroup var options: SchoolOptions
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpTeacherName))
  var name: String
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpOtherName))
  var other: String?

  func run() throws {
    try options.run { desk in
      let person = try desk.somebody(name)
      if let other {
        let second = try desk.somebody(other)
        try desk.keepApart(person, second)
        return (
          SamePersonReport(desk: desk).output.json,
          desk.phrases.keptApart(
            desk.name(of: person).sanitisedLine, desk.name(of: second).sanitisedLine)
        )
      }
      let members = desk.model.identities.members(person)
      guard members.count > 1 else {
        throw Complaint(
          desk.phrases.isOneAlready(desk.name(of: person).sanitisedLine), .foundSomethingWrong)
      }
      try desk.part(person)
      let names = members.map { desk.name(of: $0).sanitisedLine }
      return (
        SamePersonReport(desk: desk).output.json,
        desk.phrases.keptApart(names[0], names.dropFirst().joined(separator: ", "))
      )
    }
  }
}

/// Who was joined, and who may be one person.
struct SamePersonReport {
  let desk: SchoolDesk

  var output: (json: JSONValue, words: String) {
    let joined = desk.model.identities.several
    let doubles = Doubles.all(in: desk.model)
    let people = joined.map { group in
      JSONValue.object(
        JSONObject([
          .init("person", .string(group.shown.text)),
          .init("name", .string(desk.name(of: group.shown))),
          .init("ids", .array(group.members.map { .string($0.text) })),
        ]))
    }
    let maybe = doubles.map { pair in
      JSONValue.object(
        JSONObject([
          .init("person", .string(pair.person.text)), .init("other", .string(pair.other.text)),
          .init("reason", .string(pair.reason.rawValue)),
        ]))
    }
    let lines =
      joined.map { group in
        group.members.map { "\(desk.ownName(of: $0).sanitisedLine) [\($0.text)]" }
          .joined(separator: " = ")
      }
      + doubles.map { pair in
        desk.phrases.areTheyOne(
          "\(desk.name(of: pair.person).sanitisedLine) [\(pair.person.text)]",
          "\(desk.name(of: pair.other).sanitisedLine) [\(pair.other.text)]")
      }
    return (
      .object(JSONObject([.init("joined", .array(people)), .init("maybe", .array(maybe))])),
      lines.isEmpty ? desk.phrases.noNamesJoined : lines.joined(separator: "\n")
    )
  }
}

extension SchoolDesk {
  /// Whom `text` names: an id, a name, or the beginning of just one name or id.
  ///
  /// - Throws: A complaint with similar names.
  func somebody(_ text: String) throws -> PersonID {
    let people = model.entries(of: Person.self).compactMap(\.id.person)
    if let person = PersonID(text), people.contains(person) { return person }
    let wanted = text.lowercased()
    let exact = distinct(
      people.filter {
        name(of: $0).lowercased() == wanted || ownName(of: $0).lowercased() == wanted
      })
    if exact.count == 1 { return exact[0] }
    let similar = distinct(
      people.filter { name(of: $0).lowercased().hasPrefix(wanted) || $0.text.hasPrefix(wanted) })
    if exact.isEmpty, similar.count == 1, !wanted.isEmpty { return similar[0] }
    throw Complaint(
      phrases.noSuchTeacher(text, similar: similar.prefix(3).map { name(of: $0).sanitisedLine }),
      .wrongUsage)
  }

  /// Each person once, under the id they are shown by.
  private func distinct(_ people: [PersonID]) -> [PersonID] {
    Set(people.map(model.identities.canonical)).sorted()
  }
}
