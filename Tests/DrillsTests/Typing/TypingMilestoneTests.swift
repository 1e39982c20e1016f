import Testing

@testable import Drills

struct TypingMilestoneTests {
  @Test(
    arguments: [
      (899, 300, nil), (900, nil, .accurate), (919, 300, .accurate), (920, 79, .accurate),
      (920, 80, .steady), (949, 300, .steady), (950, 150, .fluent), (950, 199, .fluent),
      (1000, 200, .office),
    ] as [(Int, Int?, TypingMilestone?)])
  func `accuracy comes first, then speed`(
    accuracy: Int, speed: Int?, milestone: TypingMilestone?
  ) {
    #expect(
      TypingMilestone(accuracyPermille: accuracy, tenthsOfWordsPerMinute: speed) == milestone)
  }
}
