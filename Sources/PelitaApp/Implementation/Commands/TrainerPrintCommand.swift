import ArgumentParser
import Reports
import TrainingModel

/// `pelita trainer print attendance|minutes|checklist NAME [--to FOLDER]`.
struct TrainerPrintCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "print", abstract: HelpLanguage.phrases.helpPrint)
  }

  @OptionGroup var options: TrainerOptions
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpPrintKind))
  var kind: String
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpPrintName))
  var name: String
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpSendTo))
  var to: String?

  func run() throws {
    try options.run { desk in
      let errand = SessionErrand(desk: desk)
      let kind: PaperKind = try errand.choice(kind)
      let paper: Paper
      let topic: String
      if kind == .minutes, let meeting = errand.meeting(name) {
        paper = MeetingPapers(desk: desk, meeting: meeting).minutes
        topic = meeting.body.title
      } else {
        let session = try errand.session(name)
        paper = try desk.paper(kind, of: session)
        topic = session.body.topic
      }
      let delivery = try PaperDelivery(desk: desk).save(paper, of: topic, toFolder: to)
      return (
        .object(JSONObject([.init("path", .string(delivery.path))])),
        desk.phrases.paperIsSaved(delivery)
      )
    }
  }
}

extension SessionErrand {
  /// The meeting of this id or title, where there is just one.
  func meeting(_ name: String) -> Entry<Meeting>? {
    let meetings = desk.model.entries(of: Meeting.self)
    if let exact = meetings.first(where: { $0.id.text == name }) { return exact }
    let titled = meetings.filter { $0.body.title.lowercased() == name.lowercased() }
    return titled.count == 1 ? titled[0] : nil
  }
}
