import Curriculum
import LearningRecord
import Robot
import Terminal

/// What all ways of working with the robot share: the exercise, the person, and running programs.
struct RobotTable {
  let bench: RobotBench
  let room: ExerciseRoom
  let activity: ActivityID

  var task: RobotTask { bench.task }
  var dialogue: Dialogue { room.dialogue }
  var phrases: any Phrases { room.phrases }
  var language: Language { bench.exercise.description.language }
  var title: String { bench.exercise.description.title }

  /// Whether the screen is read aloud rather than looked at.
  var isRead: Bool { dialogue.console.capabilities.isPlain }

  /// The maps that may be seen before a program misses on another one.
  var visibleStages: [RobotStage] { task.stages.filter { !$0.isHidden } }

  /// Draws maps of this exercise.
  var drawing: RobotDrawing {
    RobotDrawing(thing: task.thing.isEmpty ? phrases.robotThing : task.thing, phrases: phrases)
  }

  /// The map at its beginning, as it stands beside the program.
  func picture(of stage: RobotStage) -> [StyledText] {
    let number = visibleStages.firstIndex(of: stage).map { $0 + 1 } ?? 1
    let heading =
      visibleStages.count > 1
      ? [StyledText(phrases.mapNumber(number, of: visibleStages.count), .emphasis)] : []
    let map = heading + drawing.lines(RobotWorld(stage.map)) + drawing.legend(for: stage.map)
    return isRead ? map + drawing.words(for: stage.map) : map
  }

  /// Lets `program` run before the teacher's eyes.
  ///
  /// - Parameters:
  ///   - program: What runs.
  ///   - lines: Its lines as the teacher wrote them.
  ///   - stage: Where it runs.
  ///   - name: What the map is called, when it is not the first one.
  ///   - remarks: Said below the last picture.
  /// - Returns: `false` when the terminal is gone.
  func show(
    _ program: RobotProgram, lines: [String], on stage: RobotStage, named name: String? = nil,
    saying remarks: (RobotRun) -> [String]
  ) -> Bool {
    let run = watchable(program, on: stage.map)
    return RobotShow(
      run: run, map: stage.map, lines: lines,
      title: [title, name].compactMap(\.self).joined(separator: " · "), drawing: drawing,
      dialogue: dialogue,
      remarks: remarks(run)
    ).play()
  }

  /// Nobody watches more steps than this; the end is shown all the same.
  private static let mostWatched = 10_000

  private func watchable(_ program: RobotProgram, on map: RobotMap) -> RobotRun {
    let interpreter = RobotInterpreter(program)
    var run = interpreter.run(on: map, stepLimit: min(task.stepLimit, Self.mostWatched))
    guard run.steps == Self.mostWatched, task.stepLimit > run.steps else { return run }
    let trace = run.trace
    run = interpreter.runSilently(on: map, stepLimit: task.stepLimit)
    run.trace = trace
    return run
  }

  /// Shows a judged program where it matters: on the first map, then on the one that it missed.
  ///
  /// - Returns: `false` when the terminal is gone.
  func show(
    _ program: RobotProgram, lines: [String], judgement: RobotJudgement,
    saying remarks: (RobotRun) -> [String]
  ) -> Bool {
    guard let first = task.stages.first else { return true }
    let others = task.stages.count - 1
    let missed = judgement.missedStage.flatMap { $0 > 0 ? $0 : nil }
    let isOpen = show(program, lines: lines, on: first) { run in
      var said = remarks(run)
      if let missed { said.append(phrases.otherMapFollows(missed + 1, of: task.stages.count)) }
      if judgement.missedStage == nil, others > 0 { said.append(phrases.otherMapsAreRight(others)) }
      return said
    }
    guard isOpen, let missed else { return isOpen }
    let name = phrases.mapNumber(missed + 1, of: task.stages.count)
    return show(program, lines: lines, on: task.stages[missed], named: name) { _ in [] }
  }

  /// The work with its verdict, ready to be kept.
  func outcome(
    _ judgement: RobotJudgement, work: String, measures: [String: Int] = [:]
  ) -> WorkOutcome {
    var all = measures
    if judgement.lines > 0 {
      all["programLines"] = judgement.lines
      all["robotSteps"] = judgement.steps
    }
    return .judged(
      judgement.verdict, Performance(exercise: activity, work: work, measures: all))
  }

  /// Asks where the robot will stand; `nil` when the terminal is gone, an empty answer skips.
  func askForPrediction(on map: RobotMap) -> String? {
    let last = GridPosition(column: map.columns - 1, row: map.rows - 1)
    dialogue.say(phrases.askPrediction(last.label), .emphasis)
    while true {
      guard case .text(let text) = dialogue.ask(below: Screen()) else { return nil }
      if text.isEmpty || text == "0" { return "" }
      if let place = GridPosition(label: text), place.column < map.columns, place.row < map.rows {
        return place.label
      }
      dialogue.say(phrases.noSuchPlace(text, last.label))
    }
  }
}
