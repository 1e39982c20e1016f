import Curriculum
import Testing

struct PythonTaskTests {
  private func read(_ task: String, in language: Language = .indonesian) throws -> PythonTask? {
    let words = "{id: a, en: b}"
    let miss = "{name: a, work: {text: a}, expect: empty}"
    let yaml = """
      exercise: python/a
      title: \(words)
      goal: \(words)
      steps: [\(words)]
      hints: [\(words)]
      covers: [DC:3.4]
      solution: {text: a}
      worked: \(words)
      near-misses: [\(miss), \(miss), \(miss)]
      task:
      \(task)
      """
    guard let id = ExerciseID("python/a") else { return nil }
    let read = try ExerciseDescription(yaml: Array(yaml.utf8), as: id, in: language)
    guard case .python(let task) = read.task else { return nil }
    return task
  }

  @Test func `a task is read in its language`() throws {
    let yaml = """
        starter: {id: "nilai = 1", en: "grade = 1"}
        tolerance: 0.5
        comment: true
        most-changed-lines: 2
        needs: [{words: [for, while], reason: no-loop}]
        avoids: [{words: ["85"], reason: typed-in}]
        runs:
          - {input: "a\\n", prints: x, mistakes: [{prints: y, reason: z}]}
          - {with: [{name: {id: nilai, en: grade}, value: "2"}], prints: x}
      """
    #expect(
      try read(yaml, in: .english)
        == PythonTask(
          starter: "grade = 1",
          trials: [
            .init(input: "a\n", prints: "x", mistakes: [.init(prints: "y", reason: "z")]),
            .init(changes: ["grade": "2"], prints: "x"),
          ],
          tolerance: 0.5,
          wordRules: [
            .init(words: ["for", "while"], reason: "no-loop"),
            .init(words: ["85"], isForbidden: true, reason: "typed-in"),
          ], needsComment: true, mostChangedLines: 2))
  }

  @Test func `what is absent is the usual`() throws {
    let task = try read("  runs: [{prints: x}]")
    #expect(task == PythonTask(trials: [.init(prints: "x")]))
    #expect(try read("  numbers: text\n  runs: [{prints: x}]")?.tolerance == nil)
  }

  @Test(arguments: [
    "  starter: a", "  runs: []", "  runs: [{input: a}]", "  runs: [{prints: x, prinst: y}]",
    "  numbers: roman\n  runs: [{prints: x}]", "  tolerance: -1\n  runs: [{prints: x}]",
    "  runs: [{prints: x, with: [{name: a, value: b}]}]",
    "  runs: [{prints: x}, {prints: x, with: [{name: 'a b', value: b}]}]",
    "  needs: [{reason: a}]\n  runs: [{prints: x}]",
    "  most-changed-lines: 0\n  runs: [{prints: x}]",
  ])
  func `a task that cannot be used is a finding`(task: String) {
    #expect(throws: ExerciseReadingError.self) { try read(task) }
  }
}
