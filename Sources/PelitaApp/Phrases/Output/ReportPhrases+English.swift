import Curriculum
import TrainingModel

extension EnglishPhrases {
  func reportTitle(_ school: String) -> String { "Teacher training report: \(school)" }
  func reportSubtitle(_ day: CalendarDay, place: String) -> String {
    (place.isEmpty ? "" : place + " · ") + "as of \(fullDate(day))"
  }
  func fullDate(_ day: CalendarDay) -> String {
    "\(day.day) \(months[day.month - 1]) \(day.year)"
  }
  func words(_ count: PublicCount) -> String {
    switch count {
    case .exact(let number): "\(number)"
    case .few: "fewer than \(PublicCounts.smallest)"
    case .between(let low, let high): "\(low) to \(high)"
    case .hidden: "not shown"
    }
  }

  var figureTeachers: String { "teachers" }
  var figureFiles: String { "teachers have sent a file" }
  var figureSessionsHeld: String { "sessions held" }
  var figureSessionsPlanned: String { "sessions to come" }
  var figureApplications: String { "teachers told what they tried in class" }
  var figureMentored: String { "teachers were mentored" }

  var reportSectionLessons: String { "How far the lessons are" }
  var lessonsExplained: String {
    "Counted from the teachers whose file came in; of the others it is not known."
  }
  func filesCame(_ counts: PublicCounts) -> String {
    "Of \(words(counts.total)) teachers, \(words(counts.groups[1])) have sent a file; "
      + "no file yet from \(words(counts.groups[0]))."
  }
  var lessonGroups: [String] { ["not started", "under way", "completed"] }
  var reportColumnLesson: String { "Lesson" }
  var reportColumnTeachers: String { "Teachers" }
  var reportNoLessons: String { "No lesson has been opened or assigned yet." }

  var reportSectionAssignments: String { "Assignments" }
  var reportColumnAssignment: String { "Assignment" }
  var reportColumnDue: String { "Due" }
  var reportColumnFor: String { "For" }
  var reportForEverybody: String { "all teachers" }
  var reportForSome: String { "some teachers" }
  func smallAssignments(_ count: Int) -> String {
    "There are \(count) assignments for fewer than \(PublicCounts.smallest) people; what they ask "
      + "for is not shown."
  }
  var reportNoAssignments: String { "No assignments yet." }

  var reportSectionNeeds: String { "Needs and the sessions that answer them" }
  var needsExplained: String {
    "A need that no session answers is worth a place on the next meeting's agenda."
  }
  var needGroups: [String] {
    ["do not need it", "need it, no session yet", "need it, session there"]
  }
  var reportColumnCompetence: String { "Competence" }
  var reportColumnSessions: String { "Sessions" }
  var reportColumnSpeakers: String { "Possible speakers" }
  var reportNoNeeds: String { "No needs are recorded yet." }
}
