import Curriculum
import Foundation
import LearningRecord
import TestSupport
import Testing
import TrainingModel

@testable import Statements

struct StatementBuilderTests {
  private func history() throws -> LearningHistory {
    let writer = try #require(WriterID("laptop-contoh-9"))
    let question = try #require(ActivityID("files.name"))
    let step = try #require(StepID("files.step"))
    func attempt(_ option: Int, _ verdict: Verdict, _ number: Int) -> EventBody {
      .answered(
        Attempt(
          lesson: Story.files, step: step, activity: question, answer: .options([option]),
          verdict: verdict, number: number, milliseconds: 12_340))
    }
    let bodies: [EventBody] = [
      .lessonOpened(Story.files), attempt(0, .wrong, 1),
      .helpRequested(lesson: Story.files, activity: question, sentence: "alamat yang mana?"),
      attempt(1, .right, 2), .lessonCompleted(Story.files), .lessonOpened(Story.mail),
      .sittingEnded(lesson: Story.mail), .lessonOpened(Story.mail), .lessonCompleted(Story.mail),
    ]
    return LearningHistory(
      bodies.enumerated().map { place, body in
        Event(
          id: EventID(writer: writer, sequence: place + 1),
          clockMilliseconds: 1_795_100_000_000 + Int64(place) * 60_000, body: body)
      })
  }

  private func everything(now: Int64 = Story.now) throws -> [Statement] {
    var story = try Story()
    try story.tellEverything()
    try story.consent(statements: true, detailed: true)
    try story.consent(statements: true, detailed: false, of: Story.mentor)
    let builder = try story.builder(now: now)
    let own = builder.statements(of: Story.teacher, try history())
    return builder.schoolStatements() + builder.mentoringStatements() + own
      + builder.withdrawals(of: [own[0].id])
  }

  @Test func `every verb is told, each statement once, and all pass our own check`() throws {
    let statements = try everything()
    let verbs = Set(statements.compactMap { $0.json.object?["verb"]?.object?["id"]?.string })
    #expect(
      verbs
        == Set(StatementVerb.allCases.map(\.rawValue)).subtracting([StatementVerb.failed.rawValue]))
    #expect(Set(statements.map(\.id)).count == statements.count)
    for version in SpecificationVersion.allCases {
      var check = StatementCheck(version: version, nowMilliseconds: Story.now)
      for statement in statements {
        let verdict = check.verdict(on: statement.json)
        #expect(verdict.isValid, "\(verdict.json.compactText) \(statement.line)")
        #expect(verdict.warnings.allSatisfy { $0.problem == .olderVersion })
      }
    }
  }

  @Test func `made again, the bytes are the same`() throws {
    #expect(try everything().map(\.line) == everything().map(\.line))
  }

  @Test func `they are written as they always were`() throws {
    let lines = try everything().map { $0.line + "\n" }.joined()
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Golden/statements.jsonl")
    if ProcessInfo.processInfo.environment["PELITA_RECORD"] != nil {
      try Data(lines.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == lines)
  }

  @Test func `an answer is told as its question's type wants it`() throws {
    let answer = try #require(
      everything().first {
        $0.json.object?["verb"]?.object?["id"]?.string == StatementVerb.answered.rawValue
      })
    let definition = answer.json.object?["object"]?.object?["definition"]?.object
    #expect(definition?["interactionType"] == .string("choice"))
    #expect(definition?["correctResponsesPattern"] == .array([.string("option-2")]))
    #expect(definition?["choices"]?.array?.count == 2)
    let result = answer.json.object?["result"]?.object
    #expect(result?["response"] == .string("option-1"))
    #expect(result?["success"] == .boolean(false))
    #expect(result?["duration"] == .string("PT12.34S"))
  }

  @Test func `nothing is dated after the export, and the doubt is told`() throws {
    let now: Int64 = 1_795_000_000_000
    let statements = try everything(now: now)
    #expect(statements.allSatisfy { $0.atMilliseconds <= now })
    let doubt = "https://dinas.example.id/pelita/extension/clock-in-doubt"
    let late = statements.filter { $0.line.contains("\"\(doubt)\":true") }
    #expect(late.count > 5)
    #expect(try !everything().contains { $0.line.contains(doubt) })
  }

  @Test func `a name, an id or a school's own words never leave`() throws {
    for statement in try everything() {
      for secret in ["Bu Contoh", "Pak Uji", "SMP Contoh", "guru-contoh", "pendamping-contoh"] {
        #expect(!statement.line.contains(secret), "\(statement.line)")
      }
    }
  }

  @Test(arguments: [
    (false, false, 0, 0), (true, false, 4, 0), (false, true, 0, 12), (true, true, 4, 12),
  ])
  func `each consent allows what it says and nothing more`(
    statements: Bool, detailed: Bool, ofSchool: Int, ofMentor: Int
  ) throws {
    var story = try Story()
    try story.tellEverything()
    try story.consent(statements: statements, detailed: detailed)
    let builder = try story.builder()
    let account = builder.vocabulary.account(of: Story.teacher).compactText
    let school = builder.schoolStatements().filter { $0.line.contains(account) }
    let own = builder.statements(of: Story.teacher, try history())
    #expect(school.count == ofSchool)
    #expect(own.count + builder.mentoringStatements().count == ofMentor)
    // Assignments are told by the school when the one who gave them did not agree to appear.
    let assigned = builder.schoolStatements().filter { $0.line.contains("schema/1.0/assign") }
    #expect(assigned.count == 1)
    #expect(assigned[0].line.contains(#""name":"school""#))
  }
}
