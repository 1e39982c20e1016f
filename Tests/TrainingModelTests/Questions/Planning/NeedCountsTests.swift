import Curriculum
import LearningRecord
import TestSupport
import Testing

@testable import TrainingModel

struct NeedCountsTests {
  private let folders = SchoolStory.code("DC:1.3")

  @Test func `four people are fewer than five, five are five`() throws {
    for count in 0...6 {
      var story = try SchoolStory(teachers: 8)
      for number in 0..<count { try story.need(number, folders) }
      let row = NeedCoverage(story.model).counts().rows.first
      let expected: GroupCount? =
        count == 0 ? nil : count < 5 ? .fewer(than: 5) : .exact(count)
      #expect(row?.people == expected)
    }
    #expect(GroupCount(0).number == 0)
    #expect(GroupCount.fewer(than: 5).json == .string("<5"))
  }

  @Test func `a small part is hidden with its rest, or one could subtract`() throws {
    var story = try SchoolStory(teachers: 12)
    for number in 0..<7 { try story.need(number, folders) }
    let audience = (0..<5).map(SchoolStory.teacher)
    try story.add(Session(topic: "Folder", competences: [folders], audience: .people(audience)))
    #expect(NeedCoverage(story.model).counts().rows.map(\.withoutSession) == [nil])
    for number in 7..<10 { try story.need(number, folders) }
    #expect(NeedCoverage(story.model).counts().rows.map(\.withoutSession) == [.exact(5)])
  }

  @Test(arguments: 0..<60)
  func `no number in a report tells a group under five`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var story = try SchoolStory(teachers: 14)
    let codes = (1...3).map { SchoolStory.code("DC:\($0)") }
    for number in 0..<14 {
      for code in codes where Bool.random(using: &random) {
        let level = Need.Level.allCases.randomElement(using: &random) ?? .notYet
        var need = Need(
          person: SchoolStory.teacher(number), competence: code, level: level,
          evidence: .observation, day: Samples.day("2026-11-23"))
        need.evidence = Need.Evidence.allCases.randomElement(using: &random) ?? .progress
        try story.add(need, as: need.entity(in: Samples.school))
      }
    }
    let coverage = NeedCoverage(story.model)
    let rows = coverage.counts().rows
    #expect(rows.count == coverage.competences.count)
    for (row, need) in zip(rows, coverage.competences) {
      for part in row.byEvidence ?? [:] { #expect(part.value >= 5) }
      #expect(row.people.number.map { $0 == need.needs.count && $0 >= 5 } ?? true)
      #expect(row.withoutSession?.number.map { $0 == 0 || $0 >= 5 } ?? true)
    }
    let text = coverage.counts().json.compactText
    #expect(!text.contains("person-") && !text.contains("Guru"))
  }
}
