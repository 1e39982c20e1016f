import Curriculum
import Guidance
import LearnerModel
import LearningRecord
import Testing

struct DailyReviewTests {
  private let day: Int64 = 86_400_000
  /// Midnight in Jakarta.
  private let start: Int64 = 1_764_003_600_000
  private let calendar = LearningCalendar(hoursEast: 7)
  private let lesson: LessonID
  private let step: StepID
  private let writer: WriterID

  init() throws {
    lesson = try #require(LessonID("laptop.files"))
    step = try #require(StepID("files.names"))
    writer = try #require(WriterID("guru-07-laptop-1"))
  }

  /// The overview after these answers; `at` is in days since the start.
  private func overview(
    _ answers: [(activity: String, at: Double, verdict: Verdict)], milliseconds: Int? = nil
  ) throws -> LearningOverview {
    let events = try answers.enumerated().map { index, answer in
      let attempt = Attempt(
        lesson: lesson, step: step, activity: try #require(ActivityID(answer.activity)),
        answer: .text("x"), verdict: answer.verdict, number: 1, milliseconds: milliseconds)
      return Event(
        id: EventID(writer: writer, sequence: index + 1),
        clockMilliseconds: start + Int64(answer.at * Double(day)), body: .answered(attempt))
    }
    return LearningHistory(events).overview
  }

  private func review(
    of overview: LearningOverview, at days: Double, limits: ReviewLimits = .standard,
    mayReturn: (ActivityID) -> Bool = { _ in true }
  ) -> DailyReview {
    let now = LearningTime(
      corrected: CorrectedTime(
        milliseconds: start + Int64(days * Double(day)), isTrusted: true),
      sitting: overview.sittingCount)
    return DailyReview(
      of: overview, mayReturn: { activity, _ in mayReturn(activity) }, now: now, calendar: calendar,
      limits: limits)
  }

  private func names(_ review: DailyReview) -> [String] { review.items.map(\.activity.text) }

  @Test func `nothing comes back on the day it was answered, and what was wrong comes first`()
    throws
  {
    let answers = [("a.right", 0.8, Verdict.right), ("a.wrong", 0.9, .wrong)]
    let overview = try overview(answers)
    #expect(review(of: overview, at: 0.99).items.isEmpty)
    // The next morning is another day, although it is not yet a day of 24 hours.
    #expect(names(review(of: overview, at: 1.3)) == ["a.wrong"])
    #expect(names(review(of: overview, at: 30)) == ["a.wrong", "a.right"])
  }

  @Test func `only what may return does`() throws {
    let overview = try overview([("a.one", 0, .wrong), ("a.two", 0, .wrong)])
    #expect(names(review(of: overview, at: 3) { $0.text == "a.two" }) == ["a.two"])
  }

  @Test func `after forty days it is the weakest eight, and no more`() throws {
    let answers = (0..<30).map { number in
      ("a.n\(number + 10)", Double(number) / 10, number % 3 == 0 ? Verdict.wrong : .right)
    }
    let overview = try overview(answers)
    let review = review(of: overview, at: 43)
    #expect(review.items.count == 7)
    #expect(review.seconds == 280)
    let short = self.review(of: overview, at: 43, limits: ReviewLimits(items: 8, seconds: 10_000))
    #expect(short.items.count == 8)
    #expect(short.items.map(\.retrievability) == short.items.map(\.retrievability).sorted())
    let chosen = Set(names(short))
    let others = self.review(of: overview, at: 43, limits: ReviewLimits(items: 99, seconds: 10_000))
      .items.filter { !chosen.contains($0.activity.text) }
    let weakest = try #require(others.map(\.retrievability).min())
    #expect(short.items.allSatisfy { $0.retrievability <= weakest })
  }

  @Test func `what was reviewed today is taken off today's few`() throws {
    let first = (0..<20).map { ("a.n\($0 + 10)", 0.0, Verdict.wrong) }
    let limits = ReviewLimits(items: 8, seconds: 10_000)
    let before = review(of: try overview(first), at: 2, limits: limits)
    #expect(before.items.count == 8)
    let again = before.items.prefix(3).map { ($0.activity.text, 2.0, Verdict.right) }
    let after = try overview(first + again)
    #expect(names(review(of: after, at: 2.1, limits: limits)) == Array(names(before)[3...7]))
    // A new lesson's questions are no reviews.
    let new = (0..<5).map { ("b.n\($0)", 2.0, Verdict.right) }
    #expect(review(of: try overview(first + new), at: 2.1, limits: limits).items.count == 8)
  }

  @Test func `a slow person gets fewer, and a quick one not more than eight`() throws {
    let slow = try overview(
      (0..<20).map { ("a.n\($0 + 10)", 0, .right) }, milliseconds: 40_000)
    #expect(review(of: slow, at: 100).items.count == 3)
    #expect(review(of: slow, at: 100).seconds == 240)
    let quick = try overview((0..<20).map { ("a.n\($0 + 10)", 0, .right) }, milliseconds: 900)
    #expect(review(of: quick, at: 100).items.count == 8)
  }
}
