import TrainingModel

extension EnglishPhrases {
  func tableTitle(_ name: String) -> String { Self.tableTitles[name] ?? name }
  func tableHeading(_ member: String) -> String { Self.headings[member] ?? member }
  func tableChoice(_ word: String, of member: String, in kind: EntityKind) -> String {
    knownChoice(word, of: member, in: kind) ?? Self.choices[word] ?? word
  }
  func tableFlag(_ flag: Bool) -> String { flag ? "yes" : "no" }
  func tableRole(_ role: Role) -> String { Self.roles[role.rawValue] ?? role.rawValue }
  func tableStatus(_ status: LessonStatus) -> String {
    switch status {
    case .notStarted: "not started"
    case .started: "under way"
    case .completed: "completed"
    case .mastered: "mastered"
    }
  }
  var reportColumnWithout: String { "without" }
  var reportColumnWith: String { "with" }

  func calendarSession(_ topic: String) -> String {
    topic.isEmpty ? "Training session" : "Training: " + topic
  }
  func calendarAssignment(_ titles: String) -> String {
    "Assignment due" + (titles.isEmpty ? "" : ": " + titles)
  }
  var calendarMentoring: String { "Mentoring" }

  private static let tableTitles: [String: String] = [
    "schools": "School",
    "people": "Teachers who allow their names",
    "pairings": "Teachers with a mentor",
    "consents": "Consent to names",
    "competences": "Competences",
    "meetings": "Meetings",
    "meetings-decisions": "Decisions of meetings",
    "speakers": "Speakers",
    "timetables": "Timetables",
    "sessions": "Sessions",
    "sessions-moves": "Moves of sessions",
    "stages": "Stages of sessions",
    "readiness": "Readiness",
    "readiness-checklist": "Check-lists of sessions",
    "attendance": "Attendance",
    "attendance-names": "Attendance by name",
    "materials": "Materials",
    "assignments": "Assignments",
    "progress": "Status of lessons",
    "progress-names": "Status of lessons by name",
    "classApplications": "Use in class",
    "mentoring": "Mentoring",
    "needs": "Needs",
    "obstacles": "Obstacles",
    "responses": "Responses",
    "evaluations": "Evaluations",
    "evaluations-findings": "Findings of evaluations",
    "catalogue": "Catalogue of obstacles and responses",
  ]

  private static let headings: [String: String] = [
    "why": "Why",
    "worked": "Helped",
    "told": "Told",
    "different": "Different people",
    "name": "Name",
    "place": "Place",
    "timeZone": "Time zone",
    "code": "Code",
    "framework": "Framework",
    "indonesian": "Indonesian",
    "english": "English",
    "lessons": "Lessons",
    "lesson": "Lesson",
    "title": "Title",
    "day": "Day",
    "present": "People present",
    "agenda": "Agenda",
    "what": "What",
    "who": "People in charge",
    "due": "Due",
    "session": "Session",
    "person": "Teacher",
    "source": "From",
    "competences": "Competences",
    "status": "Status",
    "reason": "Reason",
    "previousDay": "Day before",
    "part": "Stage",
    "plan": "Plan",
    "plannedMinutes": "Minutes planned",
    "outcome": "What happened",
    "actual": "What was done",
    "actualMinutes": "Minutes taken",
    "cause": "Cause",
    "prerequisites": "To be able to before",
    "text": "Text",
    "done": "Done",
    "form": "Form",
    "prepared": "Ready",
    "sessions": "Sessions",
    "from": "From",
    "to": "To",
    "level": "Level",
    "before": "Before",
    "after": "After",
    "obstacle": "Obstacle",
    "response": "Response",
    "for": "For",
    "roles": "Roles",
    "tried": "Tried",
    "result": "Result",
    "next": "Next",
    "fileDay": "Day of the file",
    "topic": "Topic",
    "span": "Time",
    "mode": "Mode",
    "speakers": "Speakers",
    "meeting": "Meeting",
  ]

  private static let choices: [String: String] = [
    "colleague": "colleague",
    "educationOffice": "education office",
    "university": "university",
    "together": "together",
    "online": "online",
    "selfPaced": "by oneself",
    "other": "other",
  ]

  private static let roles: [String: String] = [
    "teacher": "teacher",
    "mentor": "mentor",
    "trainer": "trainer",
    "curriculumHead": "head of curriculum",
    "principal": "principal",
    "outsideSpeaker": "speaker from outside",
  ]
}
