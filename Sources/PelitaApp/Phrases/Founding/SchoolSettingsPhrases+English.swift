import TrainingModel

extension EnglishPhrases {
  var menuSchoolName: String { "Name, place, time zone" }
  var menuRoster: String { "Roster from a CSV file" }
  var menuTimetables: String { "Teaching hours from a CSV file" }
  var menuPeople: String { "People, roles and their mentors" }
  var menuThresholds: String { "When somebody needs company" }
  var menuSeeds: String { "Complete the lists of obstacles and competences" }
  func countOfPeople(_ count: Int) -> String { count == 1 ? "1 person" : "\(count) people" }
  func newEntries(_ count: Int) -> String { "\(count) new" }
  func seedsAdded(_ count: Int) -> String { "\(count) entries added." }
  var nothingChanged: String { "Nothing has changed." }
  var usualThresholds: String { "as usual" }
  var ownThresholds: String { "set by the school" }
  func title(of threshold: HelpThreshold) -> String {
    switch threshold {
    case .sittingsNotGot: "The same activity not got in … sittings"
    case .fallingLessons: "First tries falling over … lessons in a row"
    case .firstTriesPerLesson: "… first tries a lesson, to count at all"
    case .fallingBelowPercent: "… percent: above it, a fall needs no company"
    case .noNewsDays: "… days without a file while there is an assignment"
    }
  }
  func meaning(of threshold: HelpThreshold) -> String {
    switch threshold {
    case .sittingsNotGot:
      "A small number shows teachers sooner, a large one gives them more time."
    case .fallingLessons: "How many of the last lessons are compared."
    case .firstTriesPerLesson: "A lesson with fewer tries says nothing yet."
    case .fallingBelowPercent: "Teachers who are still above this need no company."
    case .noNewsDays: "After so many days the name stands under \"No news\"."
    }
  }
  func usual(_ value: Int) -> String { "usually \(value)" }
  var backToUsual: String { "Back to the usual numbers" }
  func numberBetween(_ bounds: ClosedRange<Int>, usual: Int) -> String {
    "Write a number from \(bounds.lowerBound) to \(bounds.upperBound). Usually \(usual)."
  }
  func roles(_ roles: [Role]) -> String { roles.map(word(for:)).joined(separator: ", ") }
  var changeRoles: String { "Change roles" }
  func whichRoles(_ name: String) -> String { "Roles of \(name)?" }
  var chooseMentors: String { "Mentors" }
  func whichMentors(_ name: String) -> String { "Who accompanies \(name)?" }
  var withoutMentor: String { "nobody" }
  var noMentorYet: String { "nobody yet" }
  var noMentorsYet: Explanation {
    Explanation(
      what: "Nobody else is a mentor yet.",
      cure: "Make somebody a mentor first: choose the person, number 1.")
  }
  func noSuchRole(_ word: String, known: [String]) -> Explanation {
    Explanation(
      what: "There is no role \"\(word)\".", cure: "Choose: " + known.joined(separator: ", ") + ".")
  }
  func noSuchPerson(_ name: String, count: Int) -> Explanation {
    Explanation(
      what: count == 0
        ? "\"\(name)\" is not on the list." : "There are \(count) people called \"\(name)\".",
      cure: "See names and ids: pelita school people --json")
  }
  func noSuchThreshold(_ text: String, known: [String]) -> Explanation {
    Explanation(
      what: "\"\(text)\" cannot be read.",
      cure: "Example: --threshold noNewsDays=10. Names: " + known.joined(separator: ", ") + ".")
  }
  func nameThenSign(_ text: String) -> Explanation {
    Explanation(what: "\"\(text)\" cannot be read.", cure: "Example: \"Guru 07=mentor\"")
  }
  var helpSchoolPeople: String { "People at the school, their roles and their mentors." }
  var helpSchoolPeopleMore: String { "Without options it only shows the list." }
  var helpPeopleRoles: String { "Set roles: \"Guru 07=teacher,mentor\" (may be repeated)." }
  var helpPeoplePair: String { "Set mentors: \"Guru 07=Ani\"; \"Guru 07=\" for none." }
  var helpSchoolSettings: String { "Name, place, time zone, and when somebody needs company." }
  var helpThreshold: String { "Change one number, such as noNewsDays=10 (may be repeated)." }

  private func word(for role: Role) -> String {
    switch role {
    case .teacher: "teacher"
    case .mentor: "mentor"
    case .trainer: "trainer"
    case .curriculumHead: "head of curriculum"
    case .principal: "principal"
    case .outsideSpeaker: "outside speaker"
    default: role.rawValue
    }
  }
}
