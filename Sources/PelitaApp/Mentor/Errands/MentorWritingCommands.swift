import ArgumentParser
import Terminal
import TrainingModel

/// `pelita mentor import FILE…`: takes in files and the files in folders.
struct MentorImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "import", abstract: HelpLanguage.phrases.helpMentorImport)
  }

  @OptionGroup var options: MentorOptions
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpAcceptKeys))
  var acceptNewKeys = false
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpMix))
  var mix = false
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpMatch))
  var match = false
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpSame))
  var same: [String] = []
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpDifferent))
  var different: [String] = []
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpFilesOrFolders))
  var paths: [String] = []

  func validate() throws {
    guard paths.isEmpty, !match, same.isEmpty, different.isEmpty else { return }
    throw ValidationError(HelpLanguage.phrases.helpFilesOrFolders)
  }

  func run() throws {
    if paths.isEmpty { return try decideMatches() }
    try options.importFiles(paths, acceptsNewKeys: acceptNewKeys, mixesSchools: mix)
  }

  /// Keeps the decisions that were given and shows what is open then.
  private func decideMatches() throws {
    try options.run { desk in
      let decision = RosterDecision(desk: desk)
      for text in same { try decision.keep(decision.match(named: text), areOne: true) }
      for text in different { try decision.keep(decision.match(named: text), areOne: false) }
      let open = RosterMatch.open(in: desk.model)
      let lines = open.map { desk.phrases.openMatch($0).sanitisedLine }
      return (
        .array(open.map(\.json)),
        lines.isEmpty ? desk.phrases.noOpenMatches : lines.joined(separator: "\n")
      )
    }
  }
}

/// `pelita mentor reply NAME TEXT`.
struct MentorReplyCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "reply", abstract: HelpLanguage.phrases.helpMentorReply)
  }

  @OptionGroup var options: MentorOptions
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpTeacherName))
  var name: String
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpText))
  var text: String

  func run() throws {
    try options.run { desk in
      try MentorErrand(desk: desk).reply(text, to: name)
      return (.object(JSONObject([.init("kept", .boolean(true))])), desk.phrases.replyIsKept)
    }
  }
}

/// `pelita mentor record NAME --observed TEXT …`.
struct MentorRecordCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "record", abstract: HelpLanguage.phrases.helpMentorRecord)
  }

  @OptionGroup var options: MentorOptions
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpTeacherName))
  var name: String
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpObserved))
  var observed: String
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpAgreed))
  var agreed = ""
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpNextDay))
  var next = ""
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpNewTeacher))
  var new = false

  func run() throws {
    try options.run { desk in
      try MentorErrand(desk: desk).record(
        name, observed: observed, agreed: agreed, next: next, addsTeacher: new)
      return (.object(JSONObject([.init("kept", .boolean(true))])), desk.phrases.recordIsKept)
    }
  }
}

/// `pelita mentor handled NAME [--lesson ID] [--activity ID]`.
struct MentorHandledCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "handled", abstract: HelpLanguage.phrases.helpMentorHandled)
  }

  @OptionGroup var options: MentorOptions
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpTeacherName))
  var name: String
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpLessonName))
  var lesson: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpActivityName))
  var activity: String?

  func run() throws {
    try options.run { desk in
      try MentorErrand(desk: desk).markHandled(name, lesson: lesson, activity: activity)
      return (.object(JSONObject([.init("kept", .boolean(true))])), desk.phrases.markedAsHandled)
    }
  }
}

/// `pelita mentor send NAME [--to FOLDER]`.
struct MentorSendCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "send", abstract: HelpLanguage.phrases.helpMentorSend)
  }

  @OptionGroup var options: MentorOptions
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpTeacherName))
  var name: String
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpSendTo))
  var to: String?

  func run() throws {
    try options.run { desk in
      let delivery = try MentorErrand(desk: desk).send(to: name, folder: to)
      return (delivery.json, desk.phrases.told(delivery))
    }
  }
}
