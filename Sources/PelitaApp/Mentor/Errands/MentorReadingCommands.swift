import ArgumentParser
import SchoolStore
import Terminal
import TrainingModel

/// `pelita mentor review [--json]`: the screen, or today's list.
struct MentorReviewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "review", abstract: HelpLanguage.phrases.helpMentorReview)
  }

  @OptionGroup var options: MentorOptions

  func run() throws {
    if options.json {
      return try options.run { desk in
        (MentorReport(overview: try desk.overview(), desk: desk).review, "")
      }
    }
    let surroundings = Surroundings.standard(isPlain: options.shared.plain)
    do {
      guard let desk = try SchoolArrival(surroundings: surroundings).ask() else { return }
      defer { try? desk.store.close() }
      try MentorFlow(desk: desk).run()
    } catch let error where !(error is Complaint) {
      throw Complaint(HelpLanguage.phrases.explanation(of: error), .inputOutput)
    }
  }
}

/// `pelita mentor teacher NAME [--json]`.
struct MentorTeacherCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "teacher", abstract: HelpLanguage.phrases.helpMentorTeacher)
  }

  @OptionGroup var options: MentorOptions
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpTeacherName))
  var name: String

  func run() throws {
    try options.run { desk in
      let overview = try desk.overview()
      let person = try MentorErrand(desk: desk).teacher(name, in: overview)
      let page = try TeacherFlow(desk: desk, person: person).screen(overview)
      return (
        try MentorReport(overview: overview, desk: desk).teacher(person),
        page.map { desk.text(of: $0.menu.screen) } ?? ""
      )
    }
  }
}

extension SchoolDesk {
  /// A screen as lines of text, for output that is no terminal.
  func text(of screen: Screen) -> String {
    let console = surroundings.console
    let endless = ScreenSize(columns: console.size.columns, rows: 100_000)
    return screen.rendered(for: endless, capabilities: console.capabilities)
      .map(\.plain.sanitised).joined(separator: "\n")
  }
}
