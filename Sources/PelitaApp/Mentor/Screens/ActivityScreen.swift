import LearningRecord
import Terminal
import TrainingModel

/// What a teacher did at one activity, attempt by attempt.
struct ActivityScreen {
  let name: String
  let difficulty: Difficulty
  let timeline: ActivityTimeline?
  let need: HelpNeed?
  let timeZone: SchoolTimeZone
  let titles: LessonTitles
  let phrases: any Phrases

  /// What can be chosen.
  enum Choice: Hashable {
    case record
    case reply
    case handled
    case page
    case back
  }

  var menu: Menu<Choice> {
    var screen = Screen()
    let title = titles.title(of: difficulty) ?? ""
    screen.lines.append(
      .edges(
        StyledText("\(name.sanitisedLine) › \(title)", .title), StyledText(newestDay ?? "")))
    for signal in need?.signals ?? [] {
      screen.add(phrases.reason(signal, title: nil).sanitisedLine, indent: 3)
    }
    screen.space()
    addMoments(to: &screen)
    screen.space()
    var menu = Menu<Choice>(screen)
    menu.add(keys: [
      ("c", phrases.writeRecord, .record), ("y", phrases.writeReply, .reply),
      ("h", phrases.markHandled, .handled), ("d", phrases.keyDetails, .page),
      ("k", phrases.keyBack, .back),
    ])
    menu.accept("0", choice: .back)
    return menu
  }

  private var newestDay: String? {
    timeline?.moments.last.map { moment in
      phrases.shortDate(CalendarDay(timeZone.day(atMilliseconds: moment.time.milliseconds)))
    }
  }

  private func addMoments(to screen: inout Screen) {
    guard let timeline else {
      screen.add(
        difficulty.activity == nil ? phrases.noAttemptsHere : phrases.fileWithoutAttempts, .dim)
      return
    }
    for moment in timeline.moments {
      if let line = MomentLine(moment.body, titles: titles, phrases: phrases).text {
        screen.lines.append(.text(line, indent: 3, hanging: 6))
      }
    }
  }
}
