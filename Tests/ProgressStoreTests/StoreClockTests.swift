import LearningRecord
import ProgressStore
import TestSupport
import Testing

struct StoreClockTests {
  private static let day: Int64 = 86_400_000
  private var fixture: StoreFixture

  init() throws { fixture = try StoreFixture() }

  @Test mutating func `a date long before the newest event is doubted yet stored`() throws {
    let store = try fixture.open()
    _ = try store.append(.replyRead(reply: "a"), at: StoreFixture.start)
    let clock = StoreFixture.start - 30 * Self.day
    #expect(store.doubts(clock))
    let event = try store.append(.replyRead(reply: "b"), at: clock)
    #expect(event.isClockDoubtful)
    #expect(event.clockMilliseconds == clock)
    #expect(!store.doubts(StoreFixture.start - 3_600_000))
  }

  @Test mutating func `doubt outlasts closing`() throws {
    _ = try fixture.fill(3)
    let store = try fixture.open()
    #expect(store.doubts(StoreFixture.start - 30 * Self.day))
    #expect(store.doubts(StoreFixture.start + 365 * 6 * Self.day))
    #expect(!store.doubts(StoreFixture.start + 365 * 2 * Self.day))
  }

  @Test mutating func `a flat battery's date is doubted on a new record too`() throws {
    let store = try fixture.open()
    #expect(store.doubts(0))
    #expect(store.doubts(1_577_836_800_000))
    #expect(!store.doubts(StoreFixture.start))
  }
}
