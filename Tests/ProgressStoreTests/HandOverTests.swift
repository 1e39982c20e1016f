import Curriculum
import GRDB
import LearningRecord
import TestSupport
import Testing

@testable import ProgressStore

struct HandOverTests {
  private var wrong: ProgressStore
  private var right: ProgressStore
  private let fixtures: [StoreFixture]
  private let lesson: LessonID

  init() throws {
    var first = try StoreFixture()
    var second = try StoreFixture()
    second.random = SeededGenerator(seed: 1_000)
    let person = PersonID(using: &second.random)
    wrong = try first.open()
    right = try ProgressStore(
      folder: second.folder, person: person, at: 0, using: &second.random)
    fixtures = [first, second]
    lesson = try #require(LessonID("laptop.files"))
    _ = try wrong.append(.profileChosen(profile("A")), at: StoreFixture.start)
    _ = try right.append(.profileChosen(profile("B")), at: StoreFixture.start)
    for body in StoreFixture.bodies(30) where !body.isProfile {
      _ = try wrong.append(body, at: StoreFixture.start + 1_000)
    }
    try wrong.append(
      reflection: Note(
        id: "own-note", lesson: lesson, text: "t", writtenMilliseconds: StoreFixture.start + 2_000))
  }

  @Test func `the sitting moves with all that follows from it`() throws {
    let before = try wrong.history()
    let moved = before.events.map(\.event.id).dropFirst()
    try wrong.handOver(Array(moved), to: right, at: StoreFixture.start + 5_000)
    #expect(try wrong.history().activities.isEmpty)
    #expect(try wrong.history().overview.lessons.isEmpty)
    #expect(try wrong.notes().isEmpty)
    #expect(try right.notes().map(\.id) == ["own-note"])
    let after = try right.history()
    #expect(after.overview.profile == profile("B"))
    #expect(after.overview.lessons.keys == before.overview.lessons.keys)
    #expect(after.activities.mapValues(\.tries.count) == before.activities.mapValues(\.tries.count))
    #expect(try wrong.pendingHandOver() == nil)
  }

  @Test func `doing it again changes nothing more`() throws {
    let moved = try wrong.history().events.map(\.event.id)
    try wrong.handOver(moved, to: right, at: 6)
    let (first, second) = (try wrong.events(), try right.events())
    try wrong.handOver(moved, to: right, at: 7)
    #expect(try wrong.events() == first)
    #expect(try right.events() == second)
  }

  @Test func `a power cut between the two records is made good`() throws {
    let moved = try wrong.history().events.map(\.event.id)
    // As it is when only the plan was written, or the copies too.
    let plan = HandOver(receiver: right.person, events: moved)
    try wrong.queue.write { try Meta.handOver.set(plan.text, in: $0) }
    #expect(try wrong.pendingHandOver() == right.person)
    try wrong.finishHandOver(to: right, at: 6)
    let copies = try right.events()
    try wrong.queue.write { try Meta.handOver.set(plan.text, in: $0) }
    try wrong.finishHandOver(to: right, at: 7)
    #expect(try right.events() == copies)
    #expect(try wrong.pendingHandOver() == nil)
    #expect(try wrong.history().activities.isEmpty)
  }

  private func profile(_ name: String) -> Profile {
    Profile(name: name, address: .ibu, language: .indonesian)
  }
}

extension EventBody {
  fileprivate var isProfile: Bool {
    if case .profileChosen = self { true } else { false }
  }
}
