import Curriculum

extension ExerciseReason {
  /// Too few new things came out right.
  static func testLow(_ score: LabScore, least: Int) -> Self {
    Self(
      "test-low",
      seen: [
        "right": "\(score.right)", "total": "\(score.total)", "percent": "\(score.percent)",
        "least": "\(least)",
      ])
  }
}
