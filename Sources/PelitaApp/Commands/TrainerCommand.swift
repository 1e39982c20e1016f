import ArgumentParser
import SchoolStore
import TrainingModel

/// `pelita trainer [assign|list]`.
struct TrainerCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "trainer", abstract: HelpLanguage.phrases.helpTrainer,
      subcommands: [
        TrainerMenuCommand.self, TrainerAssignCommand.self, TrainerListCommand.self,
      ] + planning + implementation,
      defaultSubcommand: TrainerMenuCommand.self)
  }
}

/// `pelita trainer` alone: the menu.
struct TrainerMenuCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "menu", abstract: HelpLanguage.phrases.helpTrainer)
  }

  @OptionGroup var shared: SharedOptions

  func run() throws {
    let surroundings = Surroundings.standard(isPlain: shared.plain)
    guard let desk = try SchoolArrival(surroundings: surroundings, role: .trainer).ask() else {
      return
    }
    try TrainerFlow(desk: desk).run()
    try desk.store.close()
  }
}

/// `pelita trainer assign [LESSON|MODULE…] [--for NAME…] [--due DAY] [--why TEXT] [--to FOLDER]`.
struct TrainerAssignCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "assign", abstract: HelpLanguage.phrases.helpAssign)
  }

  @OptionGroup var options: TrainerOptions
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpAssignNames))
  var names: [String] = []
  @Option(name: .customLong("for"), help: ArgumentHelp(HelpLanguage.phrases.helpAssignFor))
  var people: [String] = []
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpAssignDue))
  var due = ""
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpAssignWhy))
  var why = ""
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpAssignSession))
  var session = ""
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpSendTo))
  var to: String?

  func run() throws {
    guard !names.isEmpty else {
      guard let desk = try options.arrival.ask() else { return }
      for line in try AssignFlow(desk: desk).run() { desk.dialogue.say(line) }
      return try desk.store.close()
    }
    let desk = try options.arrival.last()
    try desk.reporting {
      let wish = AssignErrand.Wish(
        names: names, people: people, due: due, why: why, folder: to, session: session)
      let report = try AssignErrand(desk: desk).run(wish)
      if options.json { return try StandardStream.output.print(json: report) }
      desk.dialogue.say(desk.phrases.assignmentIsKept)
      for file in report.files { desk.dialogue.say(file) }
    }
  }
}

/// `pelita trainer list [--json]`.
struct TrainerListCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: HelpLanguage.phrases.helpTrainerList)
  }

  @OptionGroup var options: TrainerOptions

  func run() throws {
    let desk = try options.arrival.last()
    try desk.reporting {
      let list = try desk.assignmentList()
      if options.json { return try StandardStream.output.print(json: list) }
      desk.dialogue.append(AssignmentListScreen(list: list, phrases: desk.phrases).screen)
    }
  }
}

extension SchoolDesk {
  /// Runs `body`, puts what failed into words, and lets go of the record.
  fileprivate func reporting(_ body: () throws -> Void) throws {
    do {
      try body()
      try store.close()
    } catch let complaint as Complaint {
      throw complaint
    } catch {
      throw Complaint(phrases.explanation(of: error), .inputOutput)
    }
  }
}
