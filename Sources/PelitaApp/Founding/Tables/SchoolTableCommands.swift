import ArgumentParser
import Founding
import SchoolStore
import Terminal
import TrainingModel
import Workbench

/// `pelita school roster FILE [--yes]`.
struct SchoolRosterCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "roster", abstract: HelpLanguage.phrases.helpSchoolRoster,
      discussion: HelpLanguage.phrases.rosterExplained.joined(separator: "\n"))
  }

  @OptionGroup var options: TableOptions

  func run() throws {
    try options.run { desk, bytes, takesIn, name in
      let plan = try desk.rosterPlan(bytes)
      if takesIn { try desk.write(plan) }
      let preview = RosterPreview(plan: plan, name: name, phrases: desk.phrases)
      return (plan.json, preview.screen, plan.findings)
    }
  }
}

/// `pelita school timetable FILE [--yes]`.
struct SchoolTimetableCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "timetable", abstract: HelpLanguage.phrases.helpSchoolTimetable,
      discussion: HelpLanguage.phrases.timetableExplained.joined(separator: "\n"))
  }

  @OptionGroup var options: TableOptions

  func run() throws {
    try options.run { desk, bytes, takesIn, name in
      let plan = try desk.timetablePlan(bytes)
      if takesIn { try desk.write(plan) }
      let preview = TimetablePreview(plan: plan, name: name, phrases: desk.phrases)
      return (plan.json, preview.screen, plan.findings)
    }
  }
}

/// What importing a table takes on the command line.
struct TableOptions: ParsableArguments {
  @OptionGroup var mentor: MentorOptions
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpTableYes))
  var yes = false
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpTableFile))
  var file: String

  /// What `body` makes of a table: for programs, for people, and what is to be known about lines.
  typealias Outcome = (json: JSONObject, screen: Screen, findings: [LineFinding])

  /// Shows what the table would change, and with `--yes` writes it.
  func run(
    _ body: (SchoolDesk, [UInt8], _ takesIn: Bool, _ name: String) throws -> Outcome
  ) throws {
    let surroundings = Surroundings.standard(isPlain: mentor.shared.plain)
    let desk = try SchoolArrival(surroundings: surroundings, role: .trainer).last()
    defer { try? desk.store.close() }
    let outcome: Outcome
    do {
      outcome = try body(desk, try TableFile(path: file).bytes(), yes, file.fileName)
    } catch let trouble as TableTrouble {
      throw Complaint(desk.phrases.explanation(of: trouble), .badInput)
    } catch {
      throw Complaint(desk.phrases.explanation(of: error), .inputOutput)
    }
    print(outcome, at: desk)
    // Scripts see that a table was not taken in whole.
    if outcome.findings.contains(where: \.problem.leavesOut) {
      throw ExitCode(Complaint.ExitStatus.foundSomethingWrong.rawValue)
    }
  }

  private func print(_ outcome: Outcome, at desk: SchoolDesk) {
    guard mentor.json else {
      desk.dialogue.append(outcome.screen)
      return desk.dialogue.say(yes ? desk.phrases.tableTaken : desk.phrases.tableOnlyShown)
    }
    var json = outcome.json
    json.append(
      "findings",
      .array(
        outcome.findings.map { finding in
          .object(
            JSONObject([
              .init("line", .integer(finding.line)),
              .init("problem", .string(finding.problem.code)),
              .init("leftOut", .boolean(finding.problem.leavesOut)),
              .init("text", .string(desk.phrases.line(for: finding).sanitisedLine)),
            ]))
        }))
    json.append("written", .boolean(yes))
    StandardStream.output.print(JSONValue.object(json).indentedText)
  }
}
