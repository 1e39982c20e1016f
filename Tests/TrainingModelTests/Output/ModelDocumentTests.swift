import Curriculum
import LearningRecord
import TestSupport
import Testing

@testable import TrainingModel

struct ModelDocumentTests {
  private func model() throws -> TrainingModel {
    var mentor = try Samples.author(1)
    let teacher = Samples.person(2)
    return TrainingModel([
      try Samples.introduction(1, name: "Pendamping"),
      try mentor.revision(of: Samples.school, School(name: "SMP Contoh"), at: Samples.clock()),
      try mentor.revision(
        of: Samples.entity("tugas-001"), Assignment(lessons: [Samples.files], why: "Perlu"),
        at: Samples.clock()),
      try mentor.revision(
        of: Samples.entity("balasan-1"), Reply(teacher: teacher, text: "rahasia"), about: teacher,
        at: Samples.clock()),
    ])
  }

  @Test func `the document has a format, a version and the entities by name`() throws {
    let json = ModelDocument(try model()).json.object
    #expect(json?["format"] == .string("pelita-school"))
    #expect(json?["version"] == .integer(1))
    #expect(json?["schools"]?.array?.first?.object?["name"] == .string("SMP Contoh"))
    #expect(json?["assignments"]?.array?.first?.object?["why"] == .string("Perlu"))
    #expect(json?["state"]?.object?["school"]?.object?["revisions"] == .integer(3))
  }

  @Test func `mentor scope is only in a document that was made for it`() throws {
    let forSchool = ModelDocument(try model()).json.compactText
    #expect(!forSchool.contains("rahasia"))
    #expect(!forSchool.contains("replies"))
    #expect(!forSchool.contains("mentor\""))
    let forMentor = ModelDocument(try model(), scopes: [.school, .mentor]).json.compactText
    #expect(forMentor.contains("rahasia"))
  }

  @Test(arguments: UInt64(0)..<100)
  func `equal models give the same bytes`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let histories = try RandomHistories(seed: seed)
    let one = ModelDocument(TrainingModel(merging: histories.replicas), scopes: [.school, .mentor])
    let other = ModelDocument(
      TrainingModel(histories.written.shuffled(using: &random)), scopes: [.mentor, .school])
    #expect(one.json.indentedText == other.json.indentedText)
  }
}
