import ArgumentParser
import TrainingModel

extension SchoolCommand {
  /// Two versions, one person under two ids, taking back, what was set aside.
  static var merging: [any ParsableCommand.Type] {
    [
      SchoolConflictsCommand.self, SchoolResolveCommand.self, SchoolUndoCommand.self,
      SchoolSameCommand.self, SchoolApartCommand.self, SchoolQuarantineCommand.self,
    ]
  }
}

/// `pelita school conflicts [--json]`.
struct SchoolConflictsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "conflicts", abstract: HelpLanguage.phrases.helpConflicts)
  }

  @OptionGroup var options: SchoolOptions

  func run() throws {
    try options.run { desk in
      let report = ConflictReport(conflicts: desk.model.conflictDetails, desk: desk)
      return (report.json, report.words)
    }
  }
}

/// `pelita school resolve ID --use N [--take FIELD=N…]`.
struct SchoolResolveCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "resolve", abstract: HelpLanguage.phrases.helpResolve)
  }

  @OptionGroup var options: SchoolOptions
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpConflictID))
  var id: String
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpUseVersion))
  var use: Int
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpTakeField))
  var take: [String] = []

  func run() throws {
    try options.run { desk in
      let errand = ResolvingErrand(desk: desk)
      let conflict = try errand.conflict(id)
      let title = ConflictReport.title(of: conflict, at: desk)
      try desk.resolve(conflict, as: try errand.body(of: conflict, use: use, taking: take))
      return (
        .object(
          JSONObject([
            .init("resolved", .string(conflict.key.text)),
            .init("left", .integer(desk.model.conflicts.count)),
          ])),
        desk.phrases.decided(title)
      )
    }
  }
}

/// `pelita school undo [--yes]`.
struct SchoolUndoCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "undo", abstract: HelpLanguage.phrases.helpUndo)
  }

  @OptionGroup var options: SchoolOptions
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpUndoYes))
  var yes = false

  func run() throws {
    try options.run { desk in
      let taking: TakingBack
      do { taking = try desk.takingBack() } catch let problem as TakingBack.Problem {
        throw Complaint(desk.explanation(of: problem), .foundSomethingWrong)
      }
      let lines = desk.lines(of: taking)
      if yes { try desk.takeBack(taking) }
      let keys = taking.items.map { JSONValue.string($0.written.key.text) }
      return (
        .object(JSONObject([.init("takenBack", .boolean(yes)), .init("entities", .array(keys))])),
        (lines + (yes ? [desk.phrases.takenBack] : [])).joined(separator: "\n")
      )
    }
  }
}
