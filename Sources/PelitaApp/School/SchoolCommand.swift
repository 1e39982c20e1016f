import ArgumentParser
import LearningRecord
import SchoolStore
import TrainingModel

/// `pelita school …`: the school's record as a whole.
struct SchoolCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "school", abstract: HelpLanguage.phrases.helpSchool,
      subcommands: [
        SchoolShowCommand.self, SchoolMergeCommand.self, SchoolSendCommand.self,
        SchoolExportCommand.self,
      ] + founding + merging + outputs + statements,
      defaultSubcommand: SchoolOverviewCommand.self)
  }
}

/// `pelita school show [--json]`.
struct SchoolShowCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "show", abstract: HelpLanguage.phrases.helpSchoolShow)
  }

  @OptionGroup var options: SchoolOptions

  func run() throws {
    try options.run { desk in
      let report = RecordState(
        model: try desk.store.model(),
        quarantined: try QuarantineReport(desk: desk).lines.count)
      let words = desk.phrases.recordState(report, name: desk.schoolName)
      let next = report.quarantined > 0 ? "\n" + desk.phrases.seeQuarantine : ""
      return (report.json, words + next)
    }
  }
}

/// `pelita school merge FILE…`.
struct SchoolMergeCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "merge", abstract: HelpLanguage.phrases.helpSchoolMerge)
  }

  @OptionGroup var options: SchoolOptions
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpAcceptKeys))
  var acceptNewKeys = false
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpMix))
  var mix = false
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpFilesOrFolders))
  var paths: [String]

  func run() throws {
    try options.importFiles(paths, acceptsNewKeys: acceptNewKeys, mixesSchools: mix)
  }
}

/// `pelita school send [--to FOLDER] [--mentor-scope]`: a file for another copy of the record.
struct SchoolSendCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "send", abstract: HelpLanguage.phrases.helpSchoolSend)
  }

  @OptionGroup var options: SchoolOptions
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpMentorScope))
  var mentorScope = false
  @Option(name: .customLong("for"), help: ArgumentHelp(HelpLanguage.phrases.helpSchoolSendFor))
  var readers: [String] = []
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpSendTo))
  var to: String?

  func run() throws {
    try options.run { desk in
      let scopes: Set<Scope> = mentorScope ? [.school, .mentor] : [.school]
      let people = try readers.map { try desk.colleague($0) }
      let delivery = try desk.saveSchool(
        scopes: scopes, for: SchoolReaders(people, at: desk), toFolder: to)
      return (
        delivery.json,
        desk.phrases.schoolCopy(of: desk.schoolName) + "\n" + desk.phrases.told(delivery)
      )
    }
  }
}

/// `pelita school export [--names|--mentor-scope|--pseudonyms]`: JSON, whatever `--json` says.
struct SchoolExportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "export", abstract: HelpLanguage.phrases.helpSchoolExport)
  }

  @OptionGroup var options: SchoolOptions
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpMentorScope))
  var mentorScope = false
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpAllNames))
  var names = false
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpPseudonyms))
  var pseudonyms = false

  func run() throws {
    try options.run { desk in
      let scopes: Set<Scope> = mentorScope ? [.school, .mentor] : [.school]
      let document =
        pseudonyms
        ? try OutputErrand(desk: desk).pseudonymDocument()
        : ModelDocument(desk.model, scopes: scopes, hasEverybodysNames: names).json
      return (document, document.indentedText)
    }
  }
}
