import Curriculum
import Robot

extension EnglishPhrases {
  var robotFileName: String { "program.txt" }
  var robotInstruction: String { "Type one command, then press Enter." }
  var robotRun: (words: [String], label: String) { (["run", "jalankan"], "(watch the robot)") }
  var robotTry: (words: [String], label: String) { (["try", "coba"], "(not judged)") }
  var robotOtherMap: (words: [String], label: String) { (["map", "peta"], "(other map)") }
  var robotRestart: (words: [String], label: String) { (["restart", "awal"], "(start again)") }
  var startedAgain: String {
    "This is the program as it was at first. Type undo to go back to yours."
  }
  func nothingToEnd(_ word: String, run: String) -> String {
    "\(word) closes repeat, if, while or define, and none is open here. "
      + "Is the program ready? Type \(run)."
  }
  func meantPerhaps(_ typed: String, _ word: String) -> String {
    "'\(typed)' was not added. Do you mean \(word)? Type it once more."
  }
  var robotThing: String { "thing" }
  var legendRobot: String { "robot" }
  var legendWall: String { "wall" }
  var legendGoal: String { "goal" }
  func legendMark(_ thing: String) -> String { "place for \(thing)" }
  func robotCarries(_ count: Int, _ thing: String) -> String {
    "The robot carries: \(count) × \(thing)."
  }
  func robotStands(_ place: String, _ heading: RobotHeading) -> String {
    "robot: \(place), looking \(self.heading(heading))"
  }
  func mapReaches(_ last: String) -> String { "The map goes from A1 to \(last)." }
  func mapNumber(_ number: Int, of maps: Int) -> String { "Map \(number) of \(maps)" }
  func linesToLookAt(_ count: Int) -> String {
    count == 1
      ? "The robot does not understand one line yet, marked with !"
      : "The robot does not understand \(count) things yet, see the lines marked with !"
  }
  func usualWord(_ written: String, _ usual: String) -> String {
    "'\(written)' is understood. The usual word is '\(usual)'."
  }

  var robotStarts: String { "The robot is ready." }
  func robotStep(_ step: RobotStep, _ thing: String) -> String {
    "Line \(step.line): \(event(step.event, thing))"
  }
  private func event(_ event: RobotEvent, _ thing: String) -> String {
    switch event {
    case .done(.move): "move"
    case .done(.turnLeft): "turn left"
    case .done(.turnRight): "turn right"
    case .done(.pick): "pick"
    case .done(.put): "put"
    case .bumped: "there is a wall, the robot stops"
    case .nothingHere: "there is nothing to pick"
    case .nothingCarried: "nothing is carried"
    case .asked(let condition, let answer):
      RobotVocabulary.text(of: condition, in: .english, thing: thing) + (answer ? "? yes" : "? no")
    case .round(let round, let times): "round \(round) of \(times)"
    case .called(let name): "command \(name)"
    }
  }
  func robotOutcome(
    _ outcome: RobotRun.Outcome, at place: GridPosition, _ heading: RobotHeading
  ) -> String {
    switch outcome {
    case .finished:
      "The program is done. The robot is at \(place.label) and looks \(self.heading(heading))."
    case .hitWall(let line): "The robot ran into a wall at line \(line)."
    case .nothingToPick(let line): "Line \(line): there is nothing to pick here."
    case .nothingToPut(let line): "Line \(line): the robot carries nothing."
    case .endless(_, let steps): "The robot went on for \(steps) steps without stopping."
    case .calledTooDeep(let line, _): "Line \(line): this command keeps calling itself."
    }
  }
  func heading(_ heading: RobotHeading) -> String {
    switch heading {
    case .north: "up"
    case .east: "right"
    case .south: "down"
    case .west: "left"
    }
  }
  func stepsLeftOut(_ count: Int) -> String { "… \(count) steps are not listed …" }
  func showKeys(isPaused: Bool) -> [(key: String, label: String)] {
    [
      ("Space", isPaused ? "go on" : "pause"), ("Enter", "one step"), ("+ -", "faster, slower"),
      ("0", "straight to the end"),
    ]
  }
  func showSpeed(_ speed: Int, of speeds: Int) -> String { "speed \(speed) of \(speeds)" }
  var showGoesOnWithEnter: String { "Press Enter to go on." }
  func otherMapFollows(_ number: Int, of maps: Int) -> String {
    "Map 1 went well. Now map \(number) of \(maps): not there yet."
  }
  func otherMapsAreRight(_ count: Int) -> String {
    count == 1
      ? "This program was tried on another map, too, and it went well."
      : "This program was tried on \(count) other maps, too, and all went well."
  }
  var tryIsOver: String { "This was only a trial, not judged. Sure of it? Type run." }

  func askPrediction(_ example: String) -> String {
    "Guess first: on which square will the robot stop? (such as \(example); Enter: skip)"
  }
  func noSuchPlace(_ text: String, _ last: String) -> String {
    "\"\(text)\" is no square of this map. Type a letter and a number, from A1 to \(last)."
  }
  func predictionWasRight(_ place: String) -> String { "Your guess \(place) is right." }
  func predictionWas(_ answer: String, _ place: String) -> String {
    "Your guess was \(answer), it is \(place). Look for the line where the ways part."
  }
  var predictInstruction: String {
    "On which square will the robot stop? Type its letter and number (such as B2), then Enter."
  }

  var parsonsLines: String { "Lines to choose" }
  var parsonsProgram: String { "Program" }
  var parsonsInstruction: String {
    "Type the number of the next line, then Enter. Several are fine: 3 1 2"
  }
  var parsonsKeys: [(key: String, label: String)] {
    [("undo", "(take one back)"), ("delete all", "")]
  }
  func parsonsLineIsUsed(_ number: Int) -> String {
    "Line \(number) is used already. Choose another number, or type undo."
  }
  func parsonsNotUnderstood(_ text: String, _ last: Int) -> String {
    "Type a number from 1 to \(last). \"\(text)\" is not in the list."
  }
}
