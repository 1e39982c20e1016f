import ArgumentParser
import Curriculum
import LearningRecord
import ProgressStore
import Terminal
import TrainingModel

/// `pelita progress [--records] [--json]`.
struct ProgressCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "progress", abstract: HelpLanguage.phrases.helpProgress)
  }

  @OptionGroup var shared: SharedOptions
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpJSON))
  var json = false
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpRecords))
  var records = false

  func run() throws {
    let surroundings = Surroundings.standard(isPlain: shared.plain)
    let desk = try Visit(surroundings: surroundings).lastDesk()
    if records { return try printRecords(desk) }
    let report = try desk.progressReport()
    if json { return try StandardStream.output.print(json: report) }
    desk.dialogue.append(ProgressScreen(report: report, phrases: desk.phrases).screen)
  }

  private func printRecords(_ desk: TeacherDesk) throws {
    let records = try desk.recordsAboutMe()
    if json {
      return StandardStream.output.print(JSONValue.array(records.map(\.json)).indentedText)
    }
    let flow = RecordsFlow(desk: desk)
    for record in records { desk.dialogue.append(flow.screen(of: record)) }
  }
}
