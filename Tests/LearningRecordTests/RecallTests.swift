import Curriculum
import LearnerModel
import LearningRecord
import Testing

struct RecallTests {
  private var script: HistoryScript
  private let model = MemoryModel()
  private let day: Int64 = 86_400_000

  init() throws { script = try HistoryScript() }

  private var recall: Recall {
    get throws { try #require(script.history.overview.recalls[script.activity]) }
  }

  /// Answers once; `day` counts from the start, and without one the clock is one that nobody set.
  private mutating func answer(
    _ verdict: Verdict, number: Int = 1, hints: Int = 0, helped: Bool = false,
    milliseconds: Int? = nil, activity: ActivityID? = nil, day: Int? = 0
  ) {
    let attempt = Attempt(
      lesson: script.lesson, step: script.step, activity: activity ?? script.activity,
      answer: .text("x"), verdict: verdict, number: number, hints: hints,
      followsSolution: helped, milliseconds: milliseconds)
    let noise = Int64(script.events.count) * 1_000
    let time = day.map { HistoryScript.start + Int64($0) * self.day + noise } ?? noise
    script.add(.answered(attempt), at: time)
  }

  @Test mutating func `wrong is again, helped is hard, right at once is good`() throws {
    for (hints, helped, wrongBefore) in [(1, false, 0), (0, true, 0), (0, false, 2)] {
      script = try HistoryScript()
      for number in 0..<wrongBefore { answer(.wrong, number: number + 1) }
      if wrongBefore > 0 { #expect(try recall.memory == model.first(.again)) }
      answer(.right, number: wrongBefore + 1, hints: hints, helped: helped)
      #expect(try recall.memory == model.first(.hard))
      #expect(try recall.firstTries.map(\.isRight) == [false])
    }
    script = try HistoryScript()
    answer(.right)
    #expect(try recall.memory == model.first(.good))
    #expect(try recall.firstTries.map(\.isRight) == [true])
  }

  @Test mutating func `quick is what is quick for this person, and only when enough is known`()
    throws
  {
    for number in 1...8 {
      let other = try #require(ActivityID("files.other-\(number)"))
      answer(.right, milliseconds: 20_000, activity: other)
      #expect(script.history.overview.recalls[other]?.memory == model.first(.good))
    }
    answer(.right, milliseconds: 10_000)
    #expect(try recall.memory == model.first(.easy))
    let slower = try #require(ActivityID("files.slower"))
    answer(.right, milliseconds: 10_001, activity: slower)
    #expect(script.history.overview.recalls[slower]?.memory == model.first(.good))
    let helped = try #require(ActivityID("files.helped"))
    answer(.right, hints: 1, milliseconds: 1_000, activity: helped)
    #expect(script.history.overview.recalls[helped]?.memory == model.first(.hard))
  }

  @Test mutating func `the next showing goes on from what was held, by the days between`() throws {
    answer(.right)
    answer(.wrong, day: 5)
    let forgotten = model.next(model.first(.good), .again, after: 5)
    #expect(try recall.memory == forgotten)
    answer(.right, number: 2, day: 5)
    // The same showing: what counts is how it came out, not one step more.
    #expect(try recall.memory == model.next(model.first(.good), .hard, after: 5))
    #expect(try recall.firstTries.map(\.isRight) == [true, false])
    #expect(try recall.answered.corrected.milliseconds == HistoryScript.start + 5 * day + 2_000)
  }

  @Test mutating func `what could not be checked says nothing about memory`() throws {
    answer(.right)
    let before = try recall
    answer(.unchecked, day: 9)
    #expect(try recall == before)
    // Its first checked answer is this showing's first try, although it is the second answer.
    answer(.right, number: 2, day: 9)
    #expect(try recall.memory == model.next(before.memory, .good, after: 9))
    #expect(try recall.firstTries.count == 2)
  }

  @Test mutating func `two laptops that show the same question are two showings`() throws {
    var other = try HistoryScript(writer: "guru-07-laptop-2")
    answer(.wrong)
    let attempt = Attempt(
      lesson: script.lesson, step: script.step, activity: script.activity, answer: .text("x"),
      verdict: .right, number: 2)
    other.add(.answered(attempt), at: HistoryScript.start + 500)
    let both = LearningHistory(script.events + other.events).overview
    #expect(both.recalls[script.activity]?.firstTries.map(\.isRight) == [false, true])
  }

  @Test mutating func `with a clock in doubt each sitting counts as a day`() throws {
    answer(.right)
    for _ in 0..<3 {
      script.add(.sittingEnded(lesson: script.lesson), at: 0)
      script.add(.lessonOpened(script.lesson), at: 0)
    }
    let other = try #require(ActivityID("files.other"))
    answer(.right, activity: other, day: nil)
    let overview = script.history.overview
    let now = LearningTime(
      corrected: CorrectedTime(milliseconds: HistoryScript.start, isTrusted: false),
      sitting: overview.sittingCount)
    #expect(try now.days(since: recall.answered) == 3)
    answer(.right, day: nil)
    #expect(try recall.memory == model.next(model.first(.good), .good, after: 3))
  }

  @Test mutating func `only the latest first tries are kept`() throws {
    for day in 0..<10 { answer(day < 5 ? .wrong : .right, day: day) }
    #expect(try recall.firstTries.map(\.isRight) == [false, true, true, true, true, true])
  }
}
