import Curriculum
import TrainingModel

extension EnglishPhrases {
  var openingHeading: String { "In short" }
  var questionsHeading: String { "Seven questions, seven answers" }
  func openingSentences(_ report: SchoolReport, attention: String?) -> [String] {
    [
      "Until today \(sessions(report.count(.held, .heldLater))) took place and "
        + "\(report.count(.planned, .rescheduled)) are to come; practice files came in from "
        + "\(words(report.arrivals.groups[1])) of \(words(report.teachers)) teachers.",
      "Teachers who told what they tried in class: "
        + "\(words(report.applications.people.groups[1])); teachers who were mentored: "
        + "\(words(report.mentoring.people.groups[1])).",
      attention.map { "First worth talking about: \($0)." } ?? "Nothing waits for a decision.",
    ]
  }
  var questions: [String] {
    [
      "Who needs somebody now?", "What is hard for many teachers?", "How far is everybody?",
      "Which needs are not answered yet?", "When can we meet, and do the plans fit?",
      "What was planned, what happened, and what is still open?",
      "What changed after mentoring?",
    ]
  }

  func words(_ share: FifthShare) -> String {
    switch share.fifths {
    case 0: "hardly anybody yet"
    case 5: "nearly everybody"
    default: "about \(share.fifths) of 5"
    }
  }
  var onlyWhereFilesAre: String {
    "Counted on a mentor's laptop only; ask for this report from there."
  }

  func answerHelp(
    _ help: PublicCounts?, silence: SchoolReport.Silence, never: PublicCount
  ) -> String {
    let needing = help.map { help in
      help.groups[1] == .exact(0)
        ? "Nobody needs somebody, as far as the files tell."
        : "Who need somebody: \(words(help.groups[1])) of \(words(help.total)) teachers whose file "
          + "came in."
    }
    let silent =
      silence.people.groups[1] == .exact(0)
      ? ""
      : " No new file for \(silence.days) days while an assignment is open: "
        + "\(words(silence.people.groups[1]))."
    let unheard = never == .exact(0) ? "" : " Never a file: \(words(never))."
    return (needing ?? onlyWhereFilesAre) + silent + unheard
  }
  func answerHard(_ practice: SchoolReport.Practice?, hardest: String?) -> String {
    guard let practice else { return onlyWhereFilesAre }
    guard let hardest else {
      return practice.smallHard == 0
        ? "Nothing is hard for many teachers so far." : smallHard(practice.smallHard)
    }
    return "Questions or exercises: \(practice.hard.count); the hardest: \(hardest)."
  }
  func answerStatus(_ report: SchoolReport) -> String {
    guard !report.lessons.isEmpty else { return reportNoLessons }
    return "Lessons that were opened or assigned: \(report.lessons.count); counted from the "
      + "\(words(report.arrivals.groups[1])) teachers whose file came in."
  }
  func answerNeeds(withoutSession: Int, idle: Int, known: Int) -> String {
    guard known > 0 || idle > 0 else { return reportNoNeeds }
    let needs =
      withoutSession == 0
      ? "A session answers every need that was noted."
      : "\(withoutSession) of \(known) needs have no session for all who have them."
    return needs + (idle == 0 ? "" : " Sessions that answer no noted need: \(idle).")
  }
  func answerTimes(_ times: SchoolReport.MeetingTimes, plans: Int) -> String {
    let best = times.slots.first.map { slot in
      "Fewest clashes: \(longDate(CalendarDay(slot.day))), \(hours(slot.span))"
        + (slot.counts.groups[1] == .exact(0)
          ? ", without any." : " (busy then: \(words(slot.counts.groups[1])) teachers).")
    }
    return (best ?? reportNoTimetables)
      + (plans == 0 ? "" : " Sessions to come that call for another look: \(plans).")
  }
  func answerSessions(_ report: SchoolReport, open: Int) -> String {
    guard !report.sessions.isEmpty else { return reportNoSessions }
    return sessionsCounted(
      held: report.count(.held, .heldLater), ahead: report.count(.planned, .rescheduled),
      broken: report.count(.interrupted), cancelled: report.count(.cancelled))
      + (open == 0 ? " Nothing is open." : " Still open: \(open).")
  }
  func answerMentoring(_ mentoring: SchoolReport.Mentoring) -> String {
    guard let effect = mentoring.effect else { return onlyWhereFilesAre }
    guard effect.total != .exact(0) else { return "No mentoring has been noted yet." }
    let names = ["right more often", "about the same", "right less often", "not enough to tell"]
    let told = zip(names, effect.groups).filter { $1 != .exact(0) && $1 != .hidden }
      .map { "\($0) \(words($1))" }
    return "Mentoring records compared: \(words(effect.total))"
      + (told.isEmpty
        ? "; the groups are too small to be shown."
        : ". Afterwards: \(told.joined(separator: ", ")).")
  }

  private func sessions(_ count: Int) -> String { count == 1 ? "1 session" : "\(count) sessions" }
}
