extension EnglishPhrases {
  var trainerTitle: String { "Trainer" }
  var giveAssignment: String { "Give an assignment" }
  var assignmentsTitle: String { "Assignments given" }
  var noAssignmentsYet: String { "No assignments yet." }
  var saveFileAgain: String { "Save the file for everybody again" }
  var assignWhat: String { "Which lessons?" }
  var wholeModule: String { "the whole module" }
  func chooseByNumbers(upTo last: Int) -> String {
    "Type one or several numbers from 1 to \(last) (such as: 2 5), then Enter."
  }
  var assignToWhom: String { "For whom?" }
  func everybody(_ count: Int) -> String { "All teachers" + (count > 0 ? " (\(count))" : "") }
  var choosePeopleByNumbers: String {
    "Type 1 for everybody, or several numbers (such as: 2 4), then Enter."
  }
  var assignUntilWhen: String { "Until when? (you may leave it empty)" }
  var assignWhy: String { "What is it for? (you may leave it empty)" }
  var assignWhyExample: String { "Such as: to go on from Saturday's training." }
  var assignThis: String { "This is what you give:" }
  var forEverybody: String { "For all teachers, in one file." }
  func forPeople(_ names: String) -> String { "For \(names). Each gets a file of their own." }
  var giveIt: String { "Give it" }
  var assignmentIsKept: String { "The assignment is saved." }
  var assignmentFileName: String { "assignment" }
  func completedBy(_ count: Int, of all: Int) -> String {
    "\(count) of \(all) teachers have completed it, going by the files that came in"
  }
  var helpTrainer: String { "For trainers: give assignments, see how far everybody is." }
  var helpTrainerList: String { "The assignments and how far everybody is." }
  var helpAssign: String { "Give an assignment: lessons or modules, for whom, until when." }
  var helpAssignNames: String { "Names or ids of lessons or modules; empty: ask." }
  var helpAssignFor: String { "A teacher's name (may be repeated); empty: everybody." }
  var helpAssignDue: String { "A day: 2026-11-27, 27-11 or +7." }
  var helpAssignWhy: String { "What the assignment is for." }
}
