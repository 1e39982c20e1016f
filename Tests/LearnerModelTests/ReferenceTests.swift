import LearnerModel
import Testing

struct ReferenceTests {
  @Test(arguments: ["fsrs6", "fsrs6-no-steps"])
  func `every history comes out as in the reference implementation`(name: String) throws {
    let reference = try ReferenceHistories.read(name)
    #expect(reference.cases.count == 150)
    // No round time, so that a formula that mixes up times since 1970 and durations shows.
    let start: Int64 = 1_764_000_123_456
    for (number, history) in reference.cases.enumerated() {
      let scheduler = try reference.scheduler(retention: history.desiredRetention)
      var item = ItemMemory(due: start)
      for (index, review) in history.reviews.enumerated() {
        let place = Comment(rawValue: "case \(number), review \(index)")
        let time = start + Int64(review.secondsSinceStart * 1000)
        let expected = review.expected
        #expect(
          isNear(scheduler.retrievability(of: item, at: time), expected.retrievabilityBefore),
          place)
        item = scheduler.reviewed(item, try #require(Rating(name: review.rating)), at: time)
        let memory = try #require(item.memory)
        #expect(isNear(memory.stability, expected.stability), place)
        #expect(isNear(memory.difficulty, expected.difficulty), place)
        #expect(item.phase == ItemMemory.Phase(state: expected.state, step: expected.step), place)
        #expect(item.due == start + Int64(expected.dueSecondsSinceStart * 1000), place)
      }
    }
  }

  private func isNear(_ one: Double, _ other: Double) -> Bool {
    abs(one - other) <= 1e-9 * max(abs(one), abs(other))
  }
}
