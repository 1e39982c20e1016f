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
    try options.run(RosterPlan.self)
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
    try options.run(TimetablePlan.self)
  }
}

/// What importing a table takes on the command line.
struct TableOptions: ParsableArguments {
  @OptionGroup var desk: TrainerOptions
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpTableYes))
  var yes = false
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpTableFile))
  var file: String

  /// Shows what the table would change, and with `--yes` writes it.
  func run<Plan: TablePlan>(_ table: Plan.Type) throws {
    let desk = try self.desk.arrival.last()
    defer { try? desk.store.close() }
    let plan: Plan
    do {
      plan = try Plan.plan(try TableFile(path: file).bytes(), at: desk)
      if yes { try plan.write(at: desk) }
    } catch let trouble as TableTrouble {
      throw Complaint(desk.phrases.explanation(of: trouble), .badInput)
    } catch {
      throw Complaint(desk.phrases.explanation(of: error), .inputOutput)
    }
    print(plan, at: desk)
    // Scripts see that a table was not taken in whole.
    if plan.findings.contains(where: \.problem.leavesOut) {
      throw ExitCode(Complaint.ExitStatus.foundSomethingWrong.rawValue)
    }
  }

  private func print(_ plan: some TablePlan, at desk: SchoolDesk) {
    guard self.desk.json else {
      desk.dialogue.append(plan.preview(of: file.fileName, phrases: desk.phrases))
      return desk.dialogue.say(yes ? desk.phrases.tableTaken : desk.phrases.tableOnlyShown)
    }
    var json = plan.json
    json.append(
      "findings",
      .array(
        plan.findings.map { finding in
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
