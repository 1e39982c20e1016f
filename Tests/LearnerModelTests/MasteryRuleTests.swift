import LearnerModel
import Testing

struct MasteryRuleTests {
  private func finding(_ tries: String, days: [Int]) -> MasteryRule.Finding {
    MasteryRule.standard.finding(zip(tries, days).map { (isRight: $0 == "r", day: $1) })
  }

  @Test func `three right first tries on two days show mastery`() {
    #expect(finding("rrr", days: [1, 1, 2]) == .mastered)
  }

  @Test func `one day or two tries show nothing yet`() {
    #expect(finding("rrrrrr", days: [1, 1, 1, 1, 1, 1]) == .unknown)
    #expect(finding("rr", days: [1, 2]) == .unknown)
    #expect(finding("ww", days: [1, 2]) == .unknown)
  }

  @Test func `one wrong among the last six is less than 85 percent`() {
    #expect(finding("wrrrrr", days: [1, 2, 3, 4, 5, 6]) == .notMastered)
    #expect(finding("wrrrrrr", days: [1, 2, 3, 4, 5, 6, 7]) == .mastered)
    #expect(finding("www", days: [1, 1, 1]) == .notMastered)
  }
}
