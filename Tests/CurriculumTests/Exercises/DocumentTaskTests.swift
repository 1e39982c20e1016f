import Testing

@testable import Curriculum

struct DocumentTaskTests {
  private func description(_ task: String) throws(ExerciseReadingError) -> ExerciseDescription {
    let yaml = """
      exercise: documents/letter
      title: {id: a, en: a}
      goal: {id: a, en: a}
      steps: [{id: a, en: a}]
      task: \(task)
      solution: {file: solution}
      worked: {id: a, en: a}
      near-misses:
        - {name: a, work: {file: a}, expect: a}
        - {name: b, work: {file: b}, expect: b}
        - {name: c, work: {file: c}, expect: c}
      """
    guard let id = ExerciseID("documents/letter") else { throw ExerciseReadingError(findings: []) }
    return try ExerciseDescription(yaml: Array(yaml.utf8), as: id, in: .indonesian)
  }

  private func problems(_ task: String) -> [ExerciseProblem] {
    do {
      _ = try description(task)
      return []
    } catch {
      return error.findings.compactMap { finding in
        if case .exercise(let problem) = finding.problem { problem } else { nil }
      }
    }
  }

  @Test func `a task is read with its checks in order`() throws {
    let read = try description(
      """
      {document: sheets, starter: nilai, name: {holds: Nilai}, pdf: true, checks: [
      {check: formula, cells: "C2:C5", like: "A2*2", reasons: {lucky: limit-wrong}},
      {check: filter, reason: no-filter}]}
      """)
    guard case .documents(let task) = read.task else {
      Issue.record("\(read.task)")
      return
    }
    #expect(task.kind == .sheets)
    #expect(task.nameHolds == "Nilai")
    #expect(task.wantsPDF)
    #expect(task.checks.count == 2)
    #expect(task.checks[0].reason(for: .lucky) == "limit-wrong")
    #expect(task.checks[0].reason(for: .typed) == "formula-typed")
    #expect(task.checks[1].reason(for: .missing) == "no-filter")
    #expect(task.ownChecks.isEmpty)
  }

  @Test func `what a kind does not know is found`() {
    let task = "{document: text, starter: surat, checks: [{check: formula, cells: B1, like: A1}]}"
    #expect(
      problems(task).contains { if case .notOneOf(key: "check", _) = $0 { true } else { false } })
    let unknown = "{document: text, starter: surat, checks: [{check: spacing, often: 2}]}"
    #expect(problems(unknown) == [.unknownKey("often")])
  }

  @Test func `an unknown way of missing a check is found`() {
    let task = """
      {document: text, starter: surat, checks: [{check: spacing, reasons: {never: a}}]}
      """
    #expect(
      problems(task).contains { if case .notOneOf(key: "never", _) = $0 { true } else { false } })
  }

  @Test func `a task without checks or with a starter elsewhere is refused`() {
    #expect(problems("{document: text, starter: surat}") == [.missing(key: "checks")])
    #expect(
      problems("{document: text, starter: ../surat, checks: [{check: spacing}]}")
        == [.unsafePath("../surat")])
  }
}
