import ArgumentParser
import LearningRecord
import Terminal
import TrainingModel

/// `pelita trainer slots --minutes 90 --from DAY --to DAY [--for NAME…] [--json]`.
struct TrainerSlotsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "slots", abstract: HelpLanguage.phrases.helpSlots,
      discussion: HelpLanguage.phrases.helpSlotsDiscussion)
  }

  @OptionGroup var options: TrainerOptions
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpSlotMinutes))
  var minutes = 90
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpSlotFrom))
  var from = "+1"
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpSlotTo))
  var to = "+14"
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpSlotHours))
  var hours = ""
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpSlotWeekday))
  var weekday: [String] = []
  @Option(name: .customLong("for"), help: ArgumentHelp(HelpLanguage.phrases.helpAssignFor))
  var people: [String] = []
  @Option(help: ArgumentHelp(HelpLanguage.phrases.helpPlanSpeaker))
  var speaker: [String] = []

  func run() throws {
    try options.run { desk in
      let times = BusyTimes(desk.model)
      let finder = SlotFinder(try wish(at: desk, times), in: times)
      let picking = SlotPicking(desk: desk, finder: finder)
      let slots = finder.best(SlotFinder.usualCount)
      var lines = slots.map { "\(picking.title(of: $0))  \(picking.detail(of: $0))".sanitisedLine }
      if !lines.isEmpty { lines = picking.remarks + lines }
      return (
        finder.json(), lines.isEmpty ? desk.phrases.noSlots : lines.joined(separator: "\n")
      )
    }
  }

  private func wish(at desk: SchoolDesk, _ times: BusyTimes) throws -> SlotWish {
    let lookup = PlanningLookup(desk: desk)
    let speakers = try speaker.map { try lookup.speaker($0).body.person }.compactMap { $0 }
    let days = (try lookup.day(from) ?? desk.today, try lookup.day(to) ?? desk.today)
    let wish = SlotWish(
      minutes: minutes, from: days.0, to: days.1,
      weekdays: try lookup.weekdays(weekday), hours: try lookup.span(hours),
      people: times.people(of: try lookup.audience(people)), speakers: speakers)
    guard let wish else {
      throw Complaint(desk.phrases.slotsAreImpossible, .wrongUsage)
    }
    return wish
  }
}
