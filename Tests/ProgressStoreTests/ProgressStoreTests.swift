import Curriculum
import GRDB
import LearningRecord
import ProgressStore
import Storage
import TestSupport
import Testing

struct ProgressStoreTests {
  private var fixture: StoreFixture

  init() throws { fixture = try StoreFixture() }

  @Test mutating func `what was stored is there after opening again`() throws {
    let events = try fixture.fill(50)
    let store = try fixture.open()
    #expect(try store.events() == events)
    #expect(try store.history() == LearningHistory(events))
    #expect(store.overviewAtStart == LearningHistory(events).overview)
    #expect(store.recovery == nil)
  }

  @Test mutating func `the sequence goes on where it stopped`() throws {
    let events = try fixture.fill(3)
    let store = try fixture.open()
    let next = try store.append(.sittingEnded(lesson: nil), at: StoreFixture.start + 9_000)
    #expect(next.id == EventID(writer: events[0].id.writer, sequence: 4))
  }

  @Test mutating func `an answer is in the file before append returns`() throws {
    let store = try fixture.open()
    for (index, body) in StoreFixture.bodies(20).enumerated() {
      _ = try store.append(body, at: StoreFixture.start)
      let count = try fixture.look { try Int.fetchOne($0, sql: "SELECT count(*) FROM event") }
      #expect(count == index + 1)
    }
  }

  @Test mutating func `several events are stored together or not at all`() throws {
    let store = try fixture.open()
    let first = try store.append([
      Draft(.lessonOpened(try lesson), at: 5), Draft(.replyRead(reply: "r"), at: 6),
    ])
    #expect(first.map(\.id.sequence) == [1, 2])
    #expect(throws: ProgressStoreError.self) {
      try store.append([
        Draft(.replyRead(reply: "a"), at: 7),
        Draft(.replyRead(reply: String(repeating: "x", count: 70_000)), at: 8),
      ])
    }
    #expect(try store.events() == first)
    #expect(try store.append(.replyRead(reply: "b"), at: 9).id.sequence == 3)
  }

  @Test mutating func `the tables refuse to change or remove an event`() throws {
    _ = try fixture.fill(3)
    for sql in [
      "UPDATE event SET kind = 'x'", "DELETE FROM event", "UPDATE event SET body = '{}'",
      "INSERT INTO event VALUES ('guru0007', 0, 1, 0, 'x', '', '', '{}')",
      "INSERT INTO event VALUES ('guru0007', 1, 1, 2, 'x', '', '', '{}')",
      "INSERT INTO event VALUES ('guru0007', 1, 1, 0, '', '', '', '{}')",
      "INSERT INTO event VALUES ('guru0007', 1, 1, 0, 'x', '', '', '{')",
      "INSERT INTO event VALUES ('guru0007', 'one', 1, 0, 'x', '', '', '{}')",
    ] {
      #expect(throws: DatabaseError.self, "\(sql)") {
        try fixture.look { try $0.execute(sql: sql) }
      }
    }
  }

  @Test mutating func `a kind from a newer version survives word for word`() throws {
    let json = #"{ "badge" : "api unggun", "points":1.50 }"#
    let store = try fixture.open()
    let event = try store.append(.unknown(kind: "badge-won", json: json), at: 5)
    #expect(try store.events() == [event])
    #expect(try store.eventLines() == [EventLine.text(of: event)])
    #expect(try store.eventLines()[0].contains(json))
  }

  @Test mutating func `a second window is told that the record is open elsewhere`() throws {
    let store = try fixture.open()
    let refusal = ProgressStoreError.openElsewhere(path: fixture.folder + "/lock")
    #expect(throws: refusal) { try fixture.open() }
    try store.close()
    #expect(throws: Never.self) { try fixture.open() }
  }

  @Test mutating func `where locks do not work, two windows never take the same number`() throws {
    let store = try fixture.open()
    let first = try store.append(.replyRead(reply: "a"), at: 5)
    try fixture.look { database in
      try database.execute(
        sql: "INSERT INTO event VALUES (?, 2, 5, 0, 'x', '', '', '{}')",
        arguments: [first.id.writer.text])
    }
    #expect(try store.append(.replyRead(reply: "b"), at: 6).id.sequence == 3)
  }

  @Test mutating func `somebody else's folder is refused`() throws {
    _ = try fixture.fill(1)
    var random = SeededGenerator(seed: 99)
    let other = PersonID(using: &random)
    let refusal = ProgressStoreError.belongsToAnother(
      path: fixture.database, person: fixture.person.text)
    #expect(throws: refusal) {
      try ProgressStore(folder: fixture.folder, person: other, at: 0, using: &random)
    }
  }

  @Test mutating func `a sitting that broke off is noticed, one that ended is not`() throws {
    let first = try fixture.open()
    #expect(!first.wasCutOff)
    _ = try first.append(.lessonOpened(lesson), at: StoreFixture.start)
    try first.close()
    let second = try fixture.open()
    #expect(second.wasCutOff)
    _ = try second.append(.sittingEnded(lesson: nil), at: StoreFixture.start + 1)
    try second.close()
    #expect(try !fixture.open().wasCutOff)
  }

  private var lesson: LessonID {
    get throws { try #require(LessonID("laptop.files")) }
  }
}
