import Curriculum
import LearningRecord
import Practice
import Terminal
import Workbench

/// Where a teacher changes, runs and hands in a program.
struct ProgramDesk {
  let bench: PythonBench
  let room: ExerciseRoom

  private var phrases: any Phrases { room.phrases }
  private var dialogue: Dialogue { room.dialogue }
  private var file: ProgramFile { ProgramFile(in: room.practiceFolder) }

  private enum Choice {
    case change
    case run
    case check
    case open
    case restart
    case back
  }

  /// Lets the teacher work until the program is handed in or left.
  ///
  /// - Throws: `FileTrouble`.
  func run() throws -> WorkOutcome {
    var message = Screen()
    while true {
      let program = try file.program(startingFrom: bench.task.starter)
      switch dialogue.choose(menu(for: program, below: message)) {
      case nil: return .gone
      case .back?: return .paused
      case .check?: return try judged(file.program(startingFrom: bench.task.starter))
      case .change?: message = try change()
      case .run?: message = try shown(file.program(startingFrom: bench.task.starter))
      case .open?: message = opened()
      case .restart?: message = try restarted()
      }
    }
  }

  private func menu(for program: String, below message: Screen) -> Menu<Choice> {
    var screen = Screen()
    screen.lines.append(
      .edges(
        StyledText("Pelita", .title) + StyledText(" · \(room.exercise.description.title)"),
        StyledText(phrases.exerciseWord, .dim)))
    screen.space()
    screen.lines += ProgramListing(program, phrases: phrases).lines
    screen.space()
    screen.add(phrases.programFile(file.place), .dim)
    if !message.lines.isEmpty {
      screen.space()
      screen.lines += message.lines
    }
    screen.space()
    var menu = Menu<Choice>(screen)
    menu.add("1", phrases.changeProgramHere, choice: .change)
    menu.add("2", phrases.runProgram, choice: .run)
    menu.add("3", phrases.checkProgram, choice: .check)
    menu.add("4", phrases.openProgramElsewhere, choice: .open)
    menu.add("5", phrases.startProgramAgain, choice: .restart)
    menu.draw { $0.space() }
    menu.add(keys: [("k", phrases.keyBack, .back)])
    menu.accept("0", choice: .back)
    return menu
  }

  private func judged(_ program: String) throws -> WorkOutcome {
    let verdict = try bench.verdict(onProgram: program)
    guard let activity = room.exercise.id.activity else { return .paused }
    let lines = ProgramText(program).steps.count
    return .judged(
      verdict, Performance(exercise: activity, work: program, measures: ["lineCount": lines]))
  }

  /// Runs the program with the input that the teacher can see.
  private func shown(_ program: String) throws -> Screen {
    var screen = Screen()
    switch bench.python {
    case .failure(.python): screen.add(phrases.feedback(for: .noPython))
    case .failure(.limits): screen.add(phrases.feedback(for: .noLimits))
    case .success(let runner):
      guard let trial = bench.task.trials.first else { return screen }
      let run = try runner.run(program, input: trial.input)
      screen = ProgramRunScreen(run: run, program: program, trial: trial, phrases: phrases).screen
      if !runner.isIsolated { screen.add(phrases.isolationIsWeaker, .dim) }
    }
    return screen
  }

  private func opened() -> Screen {
    var screen = Screen()
    let wasOpened = Desktop().open(file.path)
    screen.add(
      wasOpened ? phrases.programOpenedElsewhere : phrases.noProgramForFile(file.place), .emphasis)
    return screen
  }

  private func restarted() throws -> Screen {
    var question = Screen()
    question.add(phrases.startProgramAgainQuestion, .emphasis)
    question.space()
    var menu = Menu<Bool>(question)
    menu.add("1", phrases.startProgramAgainYes, choice: true)
    menu.add("2", phrases.keepProgram, choice: false)
    menu.accept("0", choice: false)
    guard dialogue.choose(menu) == true else { return Screen() }
    try file.write(bench.task.starter)
    var screen = Screen()
    screen.add(phrases.programIsAsHandedOut, .emphasis)
    return screen
  }

  private func change() throws -> Screen { opened() }
}

extension Screen {
  /// Adds feedback in one paragraph.
  fileprivate mutating func add(_ feedback: ExerciseFeedback) {
    add([feedback.seen, feedback.why, feedback.next].joined(separator: " "), .emphasis)
  }
}
