import ArgumentParser
import LearningRecord
import Terminal
import TrainingModel

/// `pelita trainer meetings [--json]`.
struct TrainerMeetingsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "meetings", abstract: HelpLanguage.phrases.helpMeetings)
  }

  @OptionGroup var options: TrainerOptions

  func run() throws {
    try options.run { desk in
      let meetings = desk.meetings
      let texts = meetings.map { desk.text(of: MeetingScreen(desk: desk, meeting: $0.body).screen) }
      return (
        .array(meetings.map { $0.json(as: "meeting") }),
        texts.isEmpty ? desk.phrases.noMeetingsYet : texts.joined(separator: "\n\n")
      )
    }
  }
}

/// `pelita trainer meeting TITLE [--day DAY] [--place TEXT] [--present NAME…] …`.
struct TrainerMeetingCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "meeting", abstract: HelpLanguage.phrases.helpMeeting,
      discussion: HelpLanguage.phrases.helpMeetingDiscussion)
  }

  @OptionGroup var options: TrainerOptions
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpMeetingTitle))
  var title: String
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpMeetingDay))
  var day = ""
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpMeetingPlace))
  var place: String?
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpMeetingPresent))
  var present: [String] = []
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpMeetingAgenda))
  var agenda: [String] = []
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpMeetingMinutes))
  var minutes: [String] = []
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpMeetingDecision))
  var decision: [String] = []
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpDecisionWho))
  var who: [String] = []
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpDecisionUntil))
  var until = ""
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpMeetingNew))
  var new = false

  func run() throws {
    try options.run { desk in
      let lookup = PlanningLookup(desk: desk)
      let entry = new ? nil : try? lookup.meeting(title)
      let meeting = try meeting(entry?.body, lookup)
      let id = try desk.keep(meeting, inPlaceOf: entry)
      let kept: Entry<Meeting>? = desk.model.entry(id)
      return (
        kept?.json(as: "meeting") ?? .null,
        desk.text(of: MeetingScreen(desk: desk, meeting: meeting).screen)
      )
    }
  }

  private func meeting(_ known: Meeting?, _ lookup: PlanningLookup) throws -> Meeting {
    func line(_ text: String) -> String {
      String(text.sanitisedLine.prefix(MeetingKeeper.longestLine))
    }
    var meeting = known ?? Meeting(title: line(title), day: lookup.desk.today)
    if let day = try lookup.day(day) { meeting.day = day }
    if let place { meeting.place = line(place) }
    for person in try present.map(lookup.person) where !meeting.present.contains(person) {
      meeting.present.append(person)
    }
    meeting.agenda += agenda.map(line)
    let lines = meeting.minutes.isEmpty ? [] : [meeting.minutes]
    meeting.minutes = (lines + minutes.map(line)).joined(separator: "\n")
    let (people, due) = (try who.map(lookup.person), try lookup.day(until))
    meeting.decisions += decision.map { .init(what: line($0), who: people, due: due) }
    guard meeting.minutes.utf8.count <= MeetingKeeper.longestMinutes,
      max(meeting.decisions.count, meeting.agenda.count) <= MeetingKeeper.mostLines
    else {
      throw Complaint(
        Explanation(what: lookup.desk.phrases.minutesAreFull, cure: ""), .wrongUsage)
    }
    return meeting
  }
}
