import Curriculum
import LearningRecord
import TestSupport
import Testing

@testable import Practice

/// What holds in every lesson, whatever is typed.
struct SittingPropertyTests {
  private func drive(
    seed: UInt64, lines: Int = 20,
    _ check: (Drive, [Effect], String) throws -> Void = { _, _, _ in }
  ) throws -> (drive: Drive, random: SeededGenerator, lesson: Lesson) {
    var random = SeededGenerator(seed: seed)
    var maker = RandomLesson(random)
    let lesson = try maker.lesson()
    random = maker.random
    var drive = try Drive(lesson, seed: seed)
    drive.send(.start)
    for _ in 0..<lines where !drive.sitting.isOver {
      let before = drive
      let line = RandomLine.line(using: &random)
      let effects = drive.type(line)
      try check(before, effects, line)
    }
    return (drive, random, lesson)
  }

  @Test(arguments: 0..<1_000 as Range<UInt64>)
  func `there is always a screen, and always a way out`(seed: UInt64) throws {
    _ = try drive(seed: seed) { before, effects, _ in
      #expect(!effects.isEmpty)
      var leaving = before
      // At most a question whether 0 was an answer comes between.
      leaving.type("0")
      if !leaving.sitting.isOver { leaving.type("2") }
      if !leaving.sitting.isOver { leaving.type("0") }
      #expect(leaving.sitting.isOver)
    }
  }

  @Test(arguments: 0..<1_000 as Range<UInt64>)
  func `the end is always reached by later, and by right answers`(seed: UInt64) throws {
    var (drive, _, _) = try drive(seed: seed, lines: 20)
    var answering = drive
    for _ in 0..<200 where !drive.sitting.isOver { drive.send(.command(.later)) }
    #expect(drive.summary != nil)
    for _ in 0..<400 where !answering.sitting.isOver { answering.typeRight() }
    #expect(answering.summary != nil)
  }

  @Test(arguments: 0..<1_000 as Range<UInt64>)
  func `a verdict is shown only after its attempt is recorded, once`(seed: UInt64) throws {
    _ = try drive(seed: seed) { _, effects, _ in
      let attempts = effects.recorded.attempts
      #expect(attempts.count <= 1)
      for (index, effect) in effects.enumerated() {
        guard case .show(let view) = effect, let verdict = view.newVerdict else { continue }
        #expect(effects[..<index].recorded.attempts.map(\.verdict) == [verdict])
      }
    }
  }

  @Test(arguments: 0..<1_000 as Range<UInt64>)
  func `Enter alone never records an attempt, at any moment`(seed: UInt64) throws {
    _ = try drive(seed: seed) { before, _, _ in
      for line in ["", "  ", "\t"] {
        var entering = before
        #expect(entering.type(line).recorded.attempts.isEmpty)
      }
    }
  }

  @Test(arguments: 0..<1_000 as Range<UInt64>)
  func `the record tells everything that is known of every question`(seed: UInt64) throws {
    let (drive, _, lesson) = try drive(seed: seed)
    guard !drive.sitting.isOver else { return }
    let resumed = try #require(try Drive(resuming: drive.recorded, lesson: lesson, seed: seed))
    for question in lesson.questions {
      #expect(
        resumed.sitting.known(of: question) == drive.sitting.known(of: question),
        "\(question.id.text)")
    }
  }

  @Test(arguments: 0..<1_000 as Range<UInt64>)
  func `a power cut between any two events resumes on the same question`(seed: UInt64) throws {
    let (drive, _, lesson) = try drive(seed: seed, lines: 20)
    let events = drive.recorded
    for cut in 2...max(2, events.count) where cut <= events.count {
      guard let place = ResumePlace(of: try Sample.lessonID(), in: events.prefix(cut)) else {
        continue
      }
      var resumed = try Drive(lesson, seed: seed)
      let effects = resumed.send(.resume(place))
      guard case .stepReached(_, let step, let part) = events.prefix(cut).last(where: \.isReached)
      else { continue }
      // A question that was just postponed is left behind.
      if case .postponed = events[cut - 1] { continue }
      #expect(effects.recorded.first == events.prefix(cut).last(where: \.isReached))
      #expect(resumed.view?.step == step)
      #expect(resumed.sitting.stop.part == part)
    }
  }

  @Test(arguments: 0..<1_000 as Range<UInt64>)
  func `after resuming, the rest of the sitting is the same`(seed: UInt64) throws {
    var (drive, random, lesson) = try drive(seed: seed, lines: 20)
    guard !drive.sitting.isOver, !drive.hasHalfASurvey else { return }
    var resumed = try #require(try Drive(resuming: drive.recorded, lesson: lesson, seed: seed))
    drive.settle()
    resumed.settle()
    for _ in 0..<25 where !drive.sitting.isOver {
      #expect(drive.activity == resumed.activity)
      let isSame = drive.view?.prompt == resumed.view?.prompt
      #expect(isSame || drive.view?.prompt?.question.isSurvey == true)
      let line = RandomLine.line(using: &random)
      drive.type(line)
      resumed.type(line)
      drive.settle()
      resumed.settle()
    }
    #expect(drive.sitting.isOver == resumed.sitting.isOver)
    #expect(drive.summary == resumed.summary)
  }

  @Test(arguments: 0..<1_000 as Range<UInt64>)
  func `going back and forward again loses nothing`(seed: UInt64) throws {
    let (drive, _, _) = try drive(seed: seed, lines: 20)
    guard !drive.sitting.isOver else { return }
    var walking = drive
    while walking.sitting.index > 0 { walking.send(.command(.back)) }
    let known = drive.sitting.standings.filter { !$0.value.withoutScreen.isUntouched }
    let still = walking.sitting.standings.filter { !$0.value.withoutScreen.isUntouched }
    #expect(known.mapValues(\.withoutScreen) == still.mapValues(\.withoutScreen))
    #expect(walking.attempts.count == drive.attempts.count)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func `the same inputs give the same effects`(seed: UInt64) throws {
    #expect(try drive(seed: seed).drive.effects == drive(seed: seed).drive.effects)
  }
}
