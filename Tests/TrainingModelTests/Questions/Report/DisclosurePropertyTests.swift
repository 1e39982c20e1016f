import LearningRecord
import TestSupport
import Testing

@testable import TrainingModel

/// A random school in which nobody's name is a word of anything else.
struct NamedSchool {
  /// Part of every name of somebody who does not allow it.
  static let secret = "Xrahasianama"
  /// Part of the name of everybody who allows it.
  static let open = "Xterbuka"

  private(set) var model: TrainingModel
  /// Those who wrote that their name may stand in reports.
  private(set) var consenting: Set<PersonID> = []

  /// Adds `count` teachers to a random school, some of whom allow their names; the school's texts
  /// name everybody.
  init(seed: UInt64, teachers count: Int) throws {
    let canary = try CanaryModel(seed: seed)
    var random = SeededGenerator(seed: seed)
    model = TrainingModel(canary.model.limited(to: .mentor).revisions)
    model.merge(canary.model)
    let school = model.school?.id ?? Samples.school
    for number in 0..<count {
      let person = Samples.person(100 + number)
      var author = Author(
        person: person, writer: Samples.writer(100 + number), key: try Samples.key(UInt8(number)))
      let allows = Bool.random(using: &random)
      let name = "Bu \(allows ? Self.open : Self.secret)\(number)"
      var lines = [
        try author.revision(of: EntityID(person), Person(name: name), at: Samples.clock()),
        try author.revision(
          of: Samples.entity("sesi-tambahan-\(number)"),
          Session(topic: "Dipandu \(name)", place: "rumah \(name)"), at: Samples.clock()),
        try author.revision(
          of: Samples.entity("kendala-\(number)"),
          Obstacle(sort: .skill, what: "\(name) sakit", day: Samples.day("2026-11-20")),
          at: Samples.clock()),
        try author.revision(
          of: Samples.entity("penerapan-\(number)"),
          ClassApplication(
            person: person, tried: "saya, \(name), mencoba", day: Samples.day("2026-11-20")),
          at: Samples.clock()),
      ]
      if allows {
        consenting.insert(person)
        let consent = Consent(person: person, namesInReports: true, day: Samples.day("2026-11-01"))
        lines.append(
          try author.revision(
            of: Consent.entity(of: person, in: school), consent, at: Samples.clock()))
      }
      model.insert(contentsOf: lines)
    }
  }
}

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
