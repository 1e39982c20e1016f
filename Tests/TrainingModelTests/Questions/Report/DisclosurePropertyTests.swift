import LearningRecord
import TestSupport
import Testing

@testable import TrainingModel

struct DisclosurePropertyTests {
  @Test(arguments: UInt64(0)..<200)
  func `nothing made for the school holds mentor scope or a name that may not stand`(
    seed: UInt64
  ) throws {
    let school = try NamedSchool(seed: seed, teachers: 1 + Int(seed % 14))
    let report = SchoolReport(
      school.model, syllabus: Syllabus(), today: Samples.day("2026-11-24"))
    let outputs = [
      report.json.compactText, ModelDocument(school.model).json.compactText,
      PseudonymDocument(school.model, salt: [UInt8](repeating: 7, count: 32)).json.compactText,
    ]
    for output in outputs {
      #expect(!CanaryModel.isWidened(output))
      #expect(!output.contains(NamedSchool.secret))
    }
    #expect(!outputs[2].contains(NamedSchool.open))
  }

  @Test(arguments: UInt64(0)..<60)
  func `names stand where they are allowed, unless a few would be left over`(seed: UInt64) throws {
    let school = try NamedSchool(seed: seed, teachers: 14)
    let disclosure = Disclosure(school.model)
    let others = disclosure.teachers.filter { person in
      school.model.consent(of: person)?.namesInReports != true
    }
    let text = SchoolReport(
      school.model, syllabus: Syllabus(), today: Samples.day("2026-11-24")
    ).json.compactText
    let isAllowed = others.isEmpty || others.count >= PublicCounts.smallest
    #expect(text.contains("Bu " + NamedSchool.open) == (isAllowed && !school.consenting.isEmpty))
    #expect(isAllowed || disclosure.named.isEmpty)
    for person in disclosure.named {
      #expect(school.model.consent(of: person)?.namesInReports == true)
    }
  }

  @Test(arguments: UInt64(0)..<100)
  func `mentor scope does not change a report in anything`(seed: UInt64) throws {
    let school = try CanaryModel(seed: seed).model
    let today = Samples.day("2026-11-24")
    #expect(
      SchoolReport(school, syllabus: Syllabus(), today: today)
        == SchoolReport(school.limited(to: .school), syllabus: Syllabus(), today: today))
  }

  @Test(arguments: UInt64(0)..<100)
  func `pseudonyms hold within one file only, and hide every id`(seed: UInt64) throws {
    let school = try NamedSchool(seed: seed, teachers: 8).model
    let one = PseudonymDocument(school, salt: [UInt8](repeating: 1, count: 32)).json
    let other = PseudonymDocument(school, salt: [UInt8](repeating: 2, count: 32)).json
    #expect(one == PseudonymDocument(school, salt: [UInt8](repeating: 1, count: 32)).json)
    let ids = Set((one.object?["people"]?.array ?? []).compactMap { $0.object?["id"]?.string })
    let others = Set((other.object?["people"]?.array ?? []).compactMap { $0.object?["id"]?.string })
    #expect(!ids.isEmpty && ids.isDisjoint(with: others))
    let text = one.compactText
    for entry in school.entries(of: Person.self) { #expect(!text.contains(entry.id.text)) }
    for entry in school.entries(of: Session.self) {
      #expect(!text.contains("\"\(entry.id.text)\""))
      if !entry.body.topic.isEmpty { #expect(!text.contains(entry.body.topic)) }
    }
  }
}
