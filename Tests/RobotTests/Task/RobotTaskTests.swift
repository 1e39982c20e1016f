import Curriculum
import Testing

/// What an author writes under `task:`, read strictly.
struct RobotTaskTests {
  private func read(_ task: String) throws -> RobotTask {
    let yaml = """
      exercise: robot/x
      title: {id: a, en: a}
      goal: {id: a, en: a}
      steps: [{id: a, en: a}]
      task:
      \(task.split(separator: "\n").map { "  " + $0 }.joined(separator: "\n"))
      solution: {text: maju}
      worked: {id: a, en: a}
      near-misses:
        - {name: a, work: {text: a}, expect: a}
        - {name: b, work: {text: a}, expect: a}
        - {name: c, work: {text: a}, expect: a}
      """
    let id = try #require(ExerciseID("robot/x"))
    let description = try ExerciseDescription(yaml: Array(yaml.utf8), as: id, in: .english)
    var read: RobotTask?
    if case .robot(let task) = description.task { read = task }
    return try #require(read)
  }

  private func problems(_ task: String) -> [ExerciseProblem] {
    do {
      _ = try read(task)
      return []
    } catch let error as ExerciseReadingError {
      return error.findings.compactMap {
        if case .exercise(let problem) = $0.problem { problem } else { nil }
      }
    } catch {
      Issue.record(error)
      return []
    }
  }

  @Test func `a task is read with its maps, goals and limits`() throws {
    let task = try read(
      """
      thing: {id: buku, en: book}
      maps:
        - map: |
            >o+
        - map: |
            >.o
            ..+
          hidden: true
          carries: 2
          goals: [all-placed]
          facing: south
      goals: [all-picked]
      most-lines: 5
      must-use: [repeat, if]
      must-not-use: [turn-left]
      predict: true
      """)
    #expect(task.thing == "book")
    #expect(task.thingNames == ["buku", "book"])
    #expect(task.stages.map(\.isHidden) == [false, true])
    #expect(task.stages.map(\.goals) == [[.allPicked], [.allPlaced]])
    #expect(task.stages[1].facing == .south)
    #expect(task.stages[1].map.carried == 2)
    #expect(task.stages[1].map.squares[2].things == 1)
    #expect(task.required == [.repetition, .choice])
    #expect(task.forbidden == [.turnLeft])
    #expect(task.mostLines == 5 && task.asksPrediction && task.mode == .write)
  }

  @Test(
    arguments: [
      ("maps: [{map: '>T'}]\ngoals: [at-goal]", 0),
      ("goals: [at-goal]", 1),
      ("maps: [{map: '>T'}]", 1),
      ("maps: [{map: '>.'}]\ngoals: [at-goal]", 1),
      ("maps: [{map: '>.'}]\ngoals: [all-placed]", 1),
      ("maps: [{map: '..T'}]\ngoals: [at-goal]", 1),
      ("maps: [{map: '>T<'}]\ngoals: [at-goal]", 1),
      ("maps: [{map: '>?T'}]\ngoals: [at-goal]", 1),
      ("maps: [{map: '>T', hidden: true}]\ngoals: [at-goal]", 1),
      ("maps: [{map: '>T'}]\ngoals: [everywhere]", 2),
      ("maps: [{map: '>T'}]\ngoals: [at-goal]\nmust-use: [dance]", 1),
      ("maps: [{map: '>T'}]\ngoals: [at-goal]\nmost-lines: 0", 1),
      ("maps: [{map: '>T'}]\ngoals: [at-goal]\nmode: debug", 1),
      ("maps: [{map: '>T'}]\ngoals: [at-goal]\nmode: parsons\nlines: [maju]", 1),
      ("maps: [{map: '>T'}]\nmode: predict\nstarter: maju", 0),
      ("maps: [{map: '>T'}]\ngoals: [at-goal]\nthing: buku", 2),
      ("maps: [{map: '>T'}]\ngoals: [at-goal]\nspeed: 3", 1),
    ])
  func `whatever an author gets wrong is a finding`(task: String, count: Int) {
    #expect(problems(task).count == count, "\(problems(task))")
  }

  @Test func `a map is as wide everywhere, and not too large`() {
    #expect(throws: RobotMapError.ragged(row: 2)) { try RobotMap(drawing: ">..\n..") }
    #expect(throws: RobotMapError.size(columns: 21, rows: 1)) {
      try RobotMap(drawing: ">" + String(repeating: ".", count: 20))
    }
    #expect(throws: RobotMapError.size(columns: 0, rows: 0)) { try RobotMap(drawing: "\n") }
  }

  @Test(arguments: ["C4", "c4", " 4 C "])
  func `a square is read from its label`(text: String) {
    #expect(GridPosition(label: text)?.label == "C4")
  }

  @Test(arguments: ["", "4", "C", "CC4", "C0", "C100", "4C4", "é4", "C-4"])
  func `what is no label is no square`(text: String) {
    #expect(GridPosition(label: text) == nil)
  }
}
