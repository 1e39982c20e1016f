import ArgumentParser
import Curriculum
import Reports
import SchoolStore
import Terminal
import TrainingModel

extension SchoolCommand {
  /// Report, tables, calendar.
  static var outputs: [any ParsableCommand.Type] {
    [
      SchoolOverviewCommand.self, SchoolReportCommand.self, SchoolTablesCommand.self,
      SchoolCalendarCommand.self,
    ]
  }
}

/// `pelita school [overview] [--json]`: at a terminal the principal's menu, else the overview.
struct SchoolOverviewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "overview", abstract: HelpLanguage.phrases.helpOverview)
  }

  @OptionGroup var options: SchoolOptions

  func run() throws {
    let surroundings = Surroundings.standard(isPlain: options.shared.plain)
    guard !options.json, surroundings.console.capabilities.isInteractive else {
      return try options.run { desk in
        let page = try desk.reportPage(in: desk.language)
        return (page.report.json, OverviewScreen(page: page).words(at: desk))
      }
    }
    do {
      guard let desk = try SchoolArrival(surroundings: surroundings, role: nil).ask() else {
        return
      }
      defer { try? desk.store.close() }
      _ = try ReportFlow(desk: desk).run()
      desk.dialogue.say(desk.phrases.everythingIsSaved)
    } catch let error where !(error is Complaint) {
      throw Complaint(HelpLanguage.phrases.explanation(of: error), .inputOutput)
    }
  }
}

/// `pelita school report [--to FOLDER] [--language id|en|both] [--json]`.
struct SchoolReportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "report", abstract: HelpLanguage.phrases.helpReport)
  }

  /// The languages of the files.
  enum Choice: String, ExpressibleByArgument, CaseIterable {
    case id
    case en
    case both
  }

  @OptionGroup var options: SchoolOptions
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpOutputTo))
  var to: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpReportLanguage))
  var language: Choice?

  func run() throws {
    try options.run { desk in
      let progress = ReportProgress.shown(at: desk, isCommand: true)
      let made: SchoolReport
      do {
        made = try desk.schoolReport(progress)
        try progress.begin(.writing)
      } catch is ReportProgress.Stopped {
        throw Complaint(desk.phrases.reportIsStopped, .foundSomethingWrong)
      }
      let files = try OutputErrand(desk: desk, folder: to)
        .report(of: made, in: languages(at: desk))
      guard case .object(var report) = made.json else { return (.null, "") }
      report.append("paths", .array(files.map { .string($0.path) }))
      let lines = files.map { desk.phrases.reportSaved($0.path) }
      return (.object(report), lines.map(\.sanitisedLine).joined(separator: "\n"))
    }
  }

  private func languages(at desk: SchoolDesk) -> [Language] {
    switch language {
    case .id?: [.indonesian]
    case .en?: [.english]
    case .both?: [.indonesian, .english]
    case nil: [desk.language]
    }
  }
}

/// `pelita school tables [--to FOLDER] [--comma] [--json]`.
struct SchoolTablesCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "tables", abstract: HelpLanguage.phrases.helpTables)
  }

  @OptionGroup var options: SchoolOptions
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpOutputTo))
  var to: String?
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpTablesComma))
  var comma = false

  func run() throws {
    try options.run { desk in
      let (place, count) = try OutputErrand(desk: desk, folder: to)
        .tables(separator: comma ? .comma : .semicolon)
      let json = JSONObject([
        .init("path", .string(place.path)), .init("tables", .integer(count)),
      ])
      return (.object(json), desk.phrases.tablesSaved(count, place.path).sanitisedLine)
    }
  }
}

/// `pelita school calendar [--to FOLDER] [--follow-ups] [--json]`.
struct SchoolCalendarCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "calendar", abstract: HelpLanguage.phrases.helpCalendar)
  }

  @OptionGroup var options: SchoolOptions
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpOutputTo))
  var to: String?
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpFollowUps))
  var followUps = false

  func run() throws {
    try options.run { desk in
      let file = try OutputErrand(desk: desk, folder: to).calendar(withFollowUps: followUps)
      return (
        .object(JSONObject([.init("path", .string(file.path))])),
        desk.phrases.calendarSaved(file.path).sanitisedLine
      )
    }
  }
}
