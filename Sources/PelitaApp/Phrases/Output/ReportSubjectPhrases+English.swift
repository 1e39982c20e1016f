import Curriculum
import TrainingModel

extension EnglishPhrases {
  var reportSectionHelp: String { "Who need somebody" }
  var helpExplained: String {
    "Who they are, and what they answered, is on the mentor's screen alone. Here are counts."
  }
  var helpGroups: [String] { ["no sign of needing somebody", "need somebody"] }
  func sharedDifficulty(_ rule: HelpRule, title: String?) -> String {
    let what = title ?? "the last lessons"
    let why =
      switch rule {
      case .asked: "asked for somebody"
      case .notGotAfterSolution: "worked example seen, similar one not got yet"
      case .notGotInSittings: "not got in several sittings"
      case .firstTryRateFalling: "right at the first try less often"
      }
    return "\(what): \(why) (\(PublicCounts.smallest) teachers or more)"
  }

  var reportSectionHard: String { "Hard for many teachers" }
  var hardExplained: String {
    "Counted where at least \(PublicCounts.smallest) teachers tried it. Nobody's answers stand here."
  }
  var reportNothingHard: String { "Nothing is hard for many teachers so far." }
  var reportColumnActivity: String { "Question or exercise" }
  var reportColumnRightAtOnce: String { "Right at the first try" }
  func smallHard(_ count: Int) -> String {
    "Questions that fewer than \(PublicCounts.smallest) teachers have tried: \(count); not shown."
  }
  var tooFewToTell: String { "too few people" }

  var reportSectionIdle: String { "Sessions that answer no need" }
  func idleSession(_ topic: String, day: CalendarDay?, status: String) -> String {
    "\(topic) (\(day.map { shortDate($0) + ", " } ?? "")\(status))"
  }

  var reportSectionTimes: String { "Times with the fewest clashes" }
  func timesExplained(minutes: Int, days: Int) -> String {
    "Looked for: \(minutes) minutes in the next \(days) days, for all teachers."
  }
  func timetablesKnown(_ counts: PublicCounts) -> String {
    counts.groups[0] == .exact(0)
      ? "All teachers' hours are known."
      : "Teachers whose hours are not known, and who count as free: \(words(counts.groups[0]))."
  }
  var reportNoTimetables: String { "No teaching hours have been noted." }
  var reportColumnTime: String { "Time" }
  var slotGroups: [String] { ["can come", "busy"] }

  var reportSectionPlans: String { "Plans to look at once more" }
  var reportPlansAreFine: String { "Nothing about the sessions to come needs a change." }
  func reportedWarning(
    _ warning: SchoolReport.PlanLine.Warning, in language: Language
  ) -> String {
    switch warning {
    case .needWithoutSession(let competence):
      "some need \(competence.text(in: language)) and are not invited"
    case .clash(let people, let speakerIsMissing):
      (speakerIsMissing ? "the speaker is busy; " : "") + "people who are busy: \(words(people))"
    case .speakerWithoutCompetence(let name, let competences):
      "\(name ?? "the speaker") is not known to master "
        + competences.map { $0.text(in: language) }.joined(separator: ", ")
    case .answersNoNeed: "nobody invited is noted as needing it"
    case .noCompetence: "no competence was chosen"
    case .noSpeaker: "no speaker yet"
    case .noTime: "no day and time yet"
    case .placeTaken: "another session has the place"
    case .stagesDoNotFit(let stages, let session):
      "its stages come to \(stages) minutes, it has \(session)"
    case .materialsNotPrepared(let count): "materials not prepared: \(count)"
    }
  }

  var reportSectionOpen: String { "Still open" }
  var reportNothingOpen: String { "Nothing is open." }
  func reportedOpen(_ point: OpenPoint) -> String {
    switch point {
    case .dayIsMissing: "no day yet"
    case .notNoted: "the day is past, what became of it is not noted"
    case .restNotPlanned: "when it goes on is not said"
    case .materialsNotPrepared(let count): "materials not prepared: \(count)"
    case .stagesNotNoted(let parts):
      "stages not noted: " + parts.map { name(of: $0) }.joined(separator: ", ")
    case .attendanceNotNoted: "attendance is not noted for everybody"
    case .obstaclesWithoutResponse(let count): "obstacles nobody has answered: \(count)"
    case .responsesNotKnown(let count): "obstacles of which it is not known what helped: \(count)"
    case .noAssignment: "no assignment follows yet"
    case .assignmentsOpen(let count): "assignments not completed by all, as far as known: \(count)"
    case .noClassApplication: "nothing told from class yet"
    case .notEvaluated: "no evaluation written yet"
    }
  }
  func attendanceOpen(_ count: PublicCount) -> String {
    "people of whom attendance is not noted: \(words(count))"
  }
  func reportedHindrance(_ hindrance: SchoolReport.SessionLine.Hindrance) -> String {
    let what = hindrance.what.isEmpty ? "" : " (\(hindrance.what))"
    let done =
      hindrance.responses.isEmpty
      ? "" : " → " + hindrance.responses.map { name(of: $0) }.joined(separator: ", ")
    return "\(name(of: hindrance.sort))\(what)\(done): \(name(of: hindrance.standing))"
  }

  var reportSectionEvaluation: String { "What sessions came to, at four levels" }
  var evaluationExplained: String {
    "Reactions and results are told in words; the rest is counted from files and needs, rounded to "
      + "fifths, where at least \(FifthShare.fewestPeople) people are known."
  }
  var reportNoEvaluation: String { "No session took place yet." }
  var evaluationColumns: [String] {
    ["Able before", "Able after", "Told from class", "Needs met"]
  }
  var partlyUnknownMark: String { "not known of some" }
  func evaluationWord(_ topic: String, _ word: SchoolReport.EvaluationLine.Word) -> String {
    "\(topic) · \(name(of: word.level)): \(word.text.asSentence)"
  }

  var reportSectionEffect: String { "Before and after mentoring" }
  var effectExplained: String {
    "Compared are four weeks before and after each record. These numbers do not say why."
  }
  func assignmentStands(isOpen: Bool) -> String {
    isOpen ? "not completed by all" : "completed by all"
  }
}
