/// Wording of needs and competences.
protocol NeedPhrases {
  var nobodyAtSchoolYet: String { get }
  func chosenCompetences(_ names: String) -> String
  var noCompetenceYet: String { get }
  var enoughChosen: String { get }
  var newCompetence: String { get }
  var newCompetenceName: String { get }
  var newCompetenceExample: String { get }
  func neededBy(_ count: Int) -> String
  var needsByCompetence: String { get }
  /// So many competences are needed, so many of them wait for a session.
  func needsInShort(_ count: Int, waiting: Int) -> String
  var recordNeed: String { get }
  var competencesTitle: String { get }
  var mismatchesTitle: String { get }
  var noNeedsYet: String { get }
  func needLine(people: Int, waiting: Int, sessions: Int) -> String
  func sinceDay(_ day: String) -> String
  var keyWhatAnswers: String { get }
  var keyRecordNeed: String { get }
  var keyPlanSession: String { get }
  var keyNewCompetence: String { get }
  var sessionsThatAnswer: String { get }
  var noSessionAnswers: String { get }
  func answerLine(_ topic: String, day: String, status: String, people: Int) -> String
  func notReached(_ names: String) -> String
  var couldTeach: String { get }
  var nobodyCouldTeach: String { get }
  func knownFrom(_ evidence: String) -> String
  func knownFromTrouble(_ lesson: String) -> String
  func knownFromUnfinished(_ lesson: String) -> String
  var lessonsAreCompleted: String { get }
  var markAsMet: String { get }
  var writeNeedAnew: String { get }
  func markedAsMet(_ name: String) -> String
  var needOfWhom: String { get }
  var needOfWhat: String { get }
  var needEvidence: String { get }
  var needWhy: String { get }
  var needWhyNote: String { get }
  var needIsKept: String { get }
  var lessonsThatCover: String { get }
  var noLessonCovers: String { get }
  var needsWithoutSession: String { get }
  var sessionsWithoutNeed: String { get }
  var nothingIsMissing: String { get }
  var whoNeedsIt: String { get }
}
