extension EnglishPhrases {
  var nobodyAtSchoolYet: String { "The list of teachers is still empty." }
  func chosenCompetences(_ names: String) -> String { "Chosen: \(names)" }
  var noCompetenceYet: String { "Skip, no competence yet" }
  var enoughChosen: String { "Enough, go on" }
  var newCompetence: String { "Another competence, the school's own" }
  var newCompetenceName: String { "What is the competence called?" }
  var newCompetenceExample: String { "Such as: filling in the digital report card" }
  func neededBy(_ count: Int) -> String {
    "needed by \(count) \(count == 1 ? "teacher" : "teachers")"
  }
  var needsByCompetence: String { "Needs by competence" }
  func needsInShort(_ count: Int, waiting: Int) -> String {
    if count == 0 { return "none noted yet" }
    return "\(count) \(count == 1 ? "competence" : "competences")"
      + (waiting > 0 ? ", \(waiting) waiting for a session" : "")
  }
  var recordNeed: String { "Note a teacher's need" }
  var competencesTitle: String { "List of competences" }
  var mismatchesTitle: String { "What does not fit yet: needs, times, speakers" }
  var noNeedsYet: String { "No need is noted yet." }
  func needLine(people: Int, waiting: Int, sessions: Int) -> String {
    let told = waiting == 0 ? "all have a session" : "\(waiting) without a session"
    return "\(people) \(people == 1 ? "teacher" : "teachers") · "
      + "\(sessions) \(sessions == 1 ? "session" : "sessions") · \(told)"
  }
  func sinceDay(_ day: String) -> String { "since \(day)" }
  var keyWhatAnswers: String { "sessions, who could teach" }
  var keyRecordNeed: String { "note one" }
  var keyPlanSession: String { "follow up: plan a session" }
  var keyNewCompetence: String { "note a new competence" }
  var sessionsThatAnswer: String { "Sessions for this need" }
  var noSessionAnswers: String { "There is none yet." }
  func answerLine(_ topic: String, day: String, status: String, people: Int) -> String {
    "\(topic) · \(day) · \(status) · for \(people) \(people == 1 ? "teacher" : "teachers")"
  }
  func notReached(_ names: String) -> String { "No session yet for: \(names)" }
  var couldTeach: String { "Could teach" }
  var nobodyCouldTeach: String { "Nobody is known yet." }
  func knownFrom(_ evidence: String) -> String { "Source: \(evidence)." }
  func knownFromTrouble(_ lesson: String) -> String {
    "From a progress file: needs help in the lesson \"\(lesson)\"."
  }
  func knownFromUnfinished(_ lesson: String) -> String {
    "From a progress file: the lesson \"\(lesson)\" is begun and not completed."
  }
  var lessonsAreCompleted: String { "All its lessons are completed: perhaps able by now." }
  var markAsMet: String { "Mark as able" }
  var writeNeedAnew: String { "Write the note anew" }
  func markedAsMet(_ name: String) -> String { "\(name): noted as able." }
  var needOfWhom: String { "Whose need?" }
  var needOfWhat: String { "What is to be learnt?" }
  var needEvidence: String { "How is it known?" }
  var needWhy: String { "What is it needed for? (may stay empty)" }
  var needWhyNote: String { "Such as: will write exam questions. The whole school reads it." }
  var needIsKept: String { "The need is saved." }
  var lessonsThatCover: String { "Lessons that practise it" }
  var noLessonCovers: String { "No lesson in Pelita yet." }
  var needsWithoutSession: String { "Needs without a session" }
  var sessionsWithoutNeed: String { "Sessions that answer nobody's need" }
  var nothingIsMissing: String { "None." }
  var whoNeedsIt: String { "Who needs it" }
}
