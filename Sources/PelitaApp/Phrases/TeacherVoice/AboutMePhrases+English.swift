extension EnglishPhrases {
  var keyRecords: String { "records about me" }
  var recordsTitle: String { "Records about me" }
  var recordsExplained: String { "Just as written. The newest first." }
  var noRecordsAboutMe: String {
    "No records yet. A mentor's records come here with a file from the mentor."
  }
  func title(of sort: RecordAboutMe.Sort) -> String {
    switch sort {
    case .mentoring: "Mentoring"
    case .reply: "Reply"
    case .application: "Tried in class"
    case .assignment: "Assignment"
    }
  }
  func label(of name: String, in sort: RecordAboutMe.Sort) -> String {
    switch (name, sort) {
    case ("observed", _): "What the mentor saw"
    case ("agreed", _): "What was agreed"
    case ("next", .mentoring): "Meeting again"
    case ("next", _): askNext
    case ("tried", _): askTried
    case ("result", _): askResult
    case ("readers", _): whoMayRead
    case ("due", _): "Until"
    case ("why", _): "Why"
    default: "The text"
    }
  }
  var helpRecords: String { "Records about me: mentoring, replies, assignments, class." }
}
