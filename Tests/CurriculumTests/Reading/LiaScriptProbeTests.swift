import Curriculum
import Foundation
import Testing

/// Lenient reading finds what LiaScript's own parser finds.
struct LiaScriptProbeTests {
  @Test
  func `all probes are there`() {
    #expect(LiaScriptProbes.all.count == 229)
  }

  @Test(arguments: LiaScriptProbes.all)
  func `lenient reading agrees with LiaScript`(probe: LiaScriptProbes.Probe) throws {
    let reading = try LessonReader.read(probe.source, mode: .lenient)
    let outline = try Outline(LessonOutline(reading).json)
    #expect(outline.loads == probe.loads)
    #expect(outline.steps.map(\.title) == (probe.steps ?? []).map(\.title))
    #expect(outline.steps.map(\.level) == (probe.steps ?? []).map(\.level))
    for (step, expected) in zip(outline.steps, probe.steps ?? []) { compare(step, expected) }
  }

  private func compare(_ step: Outline.Step, _ expected: LiaScriptProbes.Step) {
    #expect(step.surveys == expected.surveys)
    #expect(step.tasks == expected.tasks)
    let questions = step.questions.filter { $0.kind != "survey" && $0.kind != "task" }
    #expect(questions.map(\.kind) == expected.questions.map(\.kind))
    for (question, wanted) in zip(questions, expected.questions) {
      #expect(question.options == wanted.options)
      #expect(question.right == wanted.right)
      #expect(question.hasSolution == wanted.hasSolution)
      #expect(question.hasScript == (wanted.hasScript ?? false))
      #expect(question.hintTexts == (wanted.hints ?? []))
      #expect(question.hints == (wanted.hints ?? []).count)
      #expect(question.inputs == wanted.inputs)
      #expect(question.columns == wanted.columns)
      #expect(question.rows == wanted.rows)
      #expect(question.attributes == wanted.attributes ?? LiaScriptProbes.Attributes())
    }
  }
}

/// The JSON of `LessonOutline`, as another program would read it.
private struct Outline: Decodable {
  var loads: Bool
  var steps: [Step]

  struct Step: Decodable {
    var title: String
    var level: Int
    var questions: [Question]
    var surveys: Int
    var tasks: Int
  }

  struct Question: Decodable {
    var kind: String
    var options: [String]?
    var right: LiaScriptProbes.Right?
    var hasSolution: Bool
    var hasScript: Bool
    var hints: Int
    var hintTexts: [String]
    var inputs: [LiaScriptProbes.Input]?
    var columns: [String]?
    var rows: [String]?
    var attributes: LiaScriptProbes.Attributes
  }

  init(_ json: String) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(json.utf8))
  }
}
