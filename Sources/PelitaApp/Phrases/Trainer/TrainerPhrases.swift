/// What is said to trainers.
protocol TrainerPhrases {
  var trainerTitle: String { get }
  var giveAssignment: String { get }
  var assignmentsTitle: String { get }
  var noAssignmentsYet: String { get }
  var saveFileAgain: String { get }
  var assignWhat: String { get }
  var wholeModule: String { get }
  func chooseByNumbers(upTo last: Int) -> String
  var assignToWhom: String { get }
  func everybody(_ count: Int) -> String
  var choosePeopleByNumbers: String { get }
  var assignUntilWhen: String { get }
  var assignWhy: String { get }
  var assignWhyExample: String { get }
  var assignThis: String { get }
  var forEverybody: String { get }
  func forPeople(_ names: String) -> String
  var giveIt: String { get }
  var assignmentIsKept: String { get }
  /// The first word of the file's name.
  var assignmentFileName: String { get }
  func completedBy(_ count: Int, of all: Int) -> String
  var helpTrainer: String { get }
  var helpTrainerList: String { get }
  var helpAssign: String { get }
  var helpAssignNames: String { get }
  var helpAssignFor: String { get }
  var helpAssignDue: String { get }
  var helpAssignWhy: String { get }
}
