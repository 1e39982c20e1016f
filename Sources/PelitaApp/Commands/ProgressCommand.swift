import ArgumentParser
import Curriculum
import LearningRecord
import ProgressStore
import Terminal

/// `pelita progress [--json]`.
struct ProgressCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "progress", abstract: HelpLanguage.phrases.helpProgress)
  }

  @OptionGroup var shared: SharedOptions
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpJSON))
  var json = false

  func run() throws {
    let surroundings = Surroundings.standard(isPlain: shared.plain)
    let desk = try Visit(surroundings: surroundings).lastDesk()
    let report = try desk.progressReport()
    if json { return try StandardStream.output.print(json: report) }
    desk.dialogue.append(ProgressScreen(report: report, phrases: desk.phrases).screen)
  }
}
