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

  /// The ways out of the editor, by the name that it gives back.
  private enum Ending: String, CaseIterable {
    case run
    case check
    case open
    case restart
  }

  /// Lets the teacher work until the program is handed in or left.
  ///
  /// - Throws: `FileTrouble`.
  func run() throws -> WorkOutcome {
    var editing = TextEditing(in: room, manner, starter: bench.task.starter)
    var message = introduction
    var marked: Set<Int> = []
    while true {
      let ending = try editing.edit(saying: message, marking: marked)
      (message, marked) = ([], [])
      switch ending {
      case .gone: return .gone
      case .left: return .paused
      case .ended(let name):
        switch Ending(rawValue: name) {
        case .check: return try judged(editing.text)
        case .open: message = opened(editing.file.path)
        case .restart:
          editing.replace(with: bench.task.starter)
          message = [.text(StyledText(phrases.programIsAsHandedOut, .emphasis))]
        case .run, nil: (message, marked) = try shown(editing.text)
        }
      }
    }
  }

  private var manner: EditingManner {
    EditingManner(
      title: room.exercise.description.title, instruction: phrases.programInstruction,
      endings: Ending.allCases.map { ending in
        let words = phrases.programWords(for: ending.rawValue)
        return EditingManner.Ending(
          name: ending.rawValue, words: words.typed, label: words.label)
      },
      completions: ["print(", "input(", "int(", "len(", "for ", "while ", "if ", "else:"],
      indentation: ProgramText.margin, fileName: ProgramFile.name)
  }

  /// What the shown run types, so that the teacher knows what will be answered.
  private var introduction: [Screen.Line] {
    guard let typed = bench.task.trials.first?.typedLines, !typed.isEmpty else { return [] }
    return [.text(StyledText(phrases.programWillBeTold(typed.joined(separator: ", ")), .dim))]
  }

  private func judged(_ program: String) throws -> WorkOutcome {
    let verdict = try bench.verdict(onProgram: program)
    guard let activity = room.exercise.id.activity else { return .paused }
    let lines = ProgramText(program).steps.count
    return .judged(
      verdict, Performance(exercise: activity, work: program, measures: ["lineCount": lines]))
  }

  /// Runs the program with the input that the teacher can see.
  private func shown(_ program: String) throws -> ([Screen.Line], Set<Int>) {
    switch bench.python {
    case .failure(let absence):
      let feedback = phrases.programFeedback(for: absence == .python ? .noPython : .noLimits)
      let text = [feedback.seen, feedback.why, feedback.next].joined(separator: " ")
      return ([.text(StyledText(text, .emphasis))], [])
    case .success(let runner):
      guard let trial = bench.task.trials.first else { return ([], []) }
      let run = try runner.run(program, input: trial.input)
      let result = ProgramResult(run: run, program: program, trial: trial, phrases: phrases)
      let note = runner.isIsolated ? [] : [StyledText(phrases.isolationIsWeaker, .dim)]
      return (result.lines + note.map { .text($0) }, result.marked)
    }
  }

  private func opened(_ path: String) -> [Screen.Line] {
    let place = ProgramFile(chosenPath: path).place
    let said =
      Desktop().open(path)
      ? phrases.programOpenedElsewhere : phrases.noProgramForFile(place)
    return [.text(StyledText(said, .emphasis))]
  }
}
