import Testing

@testable import LearningRecord

struct WriterClockTests {
  private static let day: Int64 = 86_400_000
  private static let now: Int64 = 1_764_000_000_000

  @Test func `a date that ran ahead and fell back is not trusted`() {
    let readings = [0, 1, 400, 401, 2, 3, 4].map { Self.now + $0 * Self.day }
    let corrected = corrected(readings)
    #expect(corrected.map(\.isTrusted) == [true, true, false, false, true, true, true])
    let days = corrected.map { ($0.milliseconds - Self.now) / Self.day }
    #expect(days == [0, 1, 1, 1, 2, 3, 4])
  }

  @Test func `a flat battery's date among many right ones is not trusted`() {
    let readings = [0, 1, 2, 3, -300, -300, 4].map { Self.now + $0 * Self.day }
    let corrected = corrected(readings)
    #expect(corrected.map(\.isTrusted) == [true, true, true, true, false, false, true])
    #expect(corrected[5].milliseconds == Self.now + 3 * Self.day)
  }

  @Test func `absurd dates are never trusted, not even alone`() {
    #expect(corrected([0, Int64.max, 5]).allSatisfy { !$0.isTrusted })
    #expect(corrected([0, 900, 5]).map(\.milliseconds) == [0, 900, 900])
    #expect(corrected([0, Self.now]).map(\.milliseconds) == [Self.now, Self.now])
  }

  @Test func `events at the same millisecond are all trusted`() {
    #expect(corrected([Self.now, Self.now, Self.now]).map(\.isTrusted) == [true, true, true])
  }

  @Test func `no events give no times`() {
    #expect(corrected([]).isEmpty)
  }

  @Test func `a reading is doubted when it cannot be right`() {
    func isDoubtful(daysLater days: Int64) -> Bool {
      ClockDoubt.isDoubtful(Self.now + days * Self.day, after: Self.now)
    }
    #expect([-2, 2_000, -19_000].allSatisfy(isDoubtful))
    #expect(![-1, 0, 300, 1_000].contains(where: isDoubtful))
    #expect(ClockDoubt.isDoubtful(Int64.max, after: nil))
    #expect(!ClockDoubt.isDoubtful(Self.now, after: nil))
  }

  private func corrected(_ readings: [Int64]) -> [CorrectedTime] {
    var clock = WriterClock()
    for reading in readings { _ = clock.append(reading) }
    return clock.corrected
  }
}
