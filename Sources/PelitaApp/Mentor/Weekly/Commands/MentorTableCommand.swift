import ArgumentParser
import Curriculum
import Terminal
import TrainingModel

/// `pelita mentor table [--module ID] [--person NAME] [--needs-help] [--no-news] [--json]`.
struct MentorTableCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "table", abstract: HelpLanguage.phrases.helpMentorTable)
  }

  @OptionGroup var options: MentorOptions
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpTableModule))
  var module: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpTeacherName))
  var person: String?
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpTableNeedsHelp))
  var needsHelp = false
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpTableNoNews))
  var noNews = false

  func run() throws {
    try options.run { desk in
      let overview = try desk.overview()
      let filter = GridFilter(
        module: try module.map { try known($0, at: desk) },
        person: try person.map { try MentorErrand(desk: desk).teacher($0, in: overview) },
        needsHelp: needsHelp, noNews: noNews)
      var view = GridView(
        grid: overview.grid(of: desk.titles.library.lessons, filter), titles: desk.titles,
        phrases: desk.phrases)
      view.takeAll(columns: desk.surroundings.console.size.columns)
      return (
        MentorReport(overview: overview, desk: desk).table(filter), desk.text(of: view.table)
      )
    }
  }

  private func known(_ text: String, at desk: SchoolDesk) throws -> ModuleID {
    let modules = desk.titles.library.modules.map(\.description.id)
    guard let module = modules.first(where: { $0.text == text }) else {
      throw Complaint(
        desk.phrases.noSuchModule(text, known: modules.map(\.text)), .wrongUsage)
    }
    return module
  }
}
