import Curriculum
import LearningRecord
import Testing

struct LearningHistoryTests {
  private var script: HistoryScript

  init() throws { script = try HistoryScript() }

  @Test mutating func `a lesson is started, then resumed at its step, then completed`() throws {
    #expect(script.history.overview.lessons.isEmpty)
    script.add(.lessonOpened(script.lesson))
    script.add(.stepReached(lesson: script.lesson, step: script.step, part: 2))
    let started = try #require(script.history.overview.resume)
    #expect(started.status == .started)
    #expect(started.place == LessonProgress.Place(step: script.step, part: 2))
    #expect(started.lastActivity.milliseconds == script.clock)
    script.add(.lessonCompleted(script.lesson))
    let completed = try #require(script.history.overview.lessons[script.lesson])
    #expect(completed.status == .completed)
    #expect(completed.place == nil)
    #expect(completed.completed?.milliseconds == script.clock)
    #expect(script.history.overview.resume == nil)
  }

  @Test mutating func `doing a completed lesson again resumes there and stays completed`() throws {
    script.add(.lessonCompleted(script.lesson))
    let first = script.clock
    script.add(.stepReached(lesson: script.lesson, step: script.step, part: 0))
    let again = try #require(script.history.overview.resume)
    #expect(again.status == .completed)
    #expect(again.completed?.milliseconds == first)
  }

  @Test mutating func `the lesson touched last is resumed`() throws {
    let other = try #require(LessonID("sheets.average"))
    script.add(.lessonOpened(script.lesson))
    script.add(.lessonOpened(other))
    #expect(script.history.overview.resume?.lesson == other)
    script.add(.lessonOpened(script.lesson))
    #expect(script.history.overview.resume?.lesson == script.lesson)
  }

  @Test mutating func `what could not be checked is no try`() throws {
    script.answer(.unchecked)
    #expect(try script.progress.firstTry == nil)
    script.answer(.wrong)
    script.answer(.right)
    let progress = try script.progress
    #expect(progress.attempts.count == 3)
    #expect(progress.tries.map(\.attempt.verdict) == [.wrong, .right])
    #expect(progress.firstTry?.attempt.verdict == .wrong)
    #expect(progress.isGotRight)
    #expect(!progress.isGotRightWithHelp)
  }

  @Test mutating func `right after the worked answer is right with help`() throws {
    script.answer(.wrong)
    script.add(.hintShown(lesson: script.lesson, activity: script.activity, number: 1))
    script.add(.solutionShown(lesson: script.lesson, activity: script.activity))
    #expect(try script.progress.isOpenAfterSolution)
    script.answer(.right, followsSolution: true)
    let progress = try script.progress
    #expect(progress.isGotRightWithHelp)
    #expect(!progress.isGotRight)
    #expect(!progress.isOpenAfterSolution)
    #expect(progress.hintsShown == 1)
    #expect(progress.solutionsShown == 1)
  }

  @Test mutating func `what was put off is no longer so once tried`() throws {
    script.add(.postponed(lesson: script.lesson, activity: script.activity))
    #expect(try script.progress.isPostponed)
    script.answer(.wrong)
    #expect(try !script.progress.isPostponed)
  }

  @Test mutating func `a request for help stays open until it is taken back`() {
    let request = script.add(
      .helpRequested(lesson: script.lesson, activity: script.activity, sentence: "yang mana?"))
    script.answer(.right, followsSolution: true)
    #expect(script.history.overview.openHelpRequests.map(\.sentence) == ["yang mana?"])
    #expect(script.history.overview.helpRequests.map(\.isSolvedSince) == [false])
    script.answer(.right)
    #expect(script.history.overview.openHelpRequests.map(\.isSolvedSince) == [true])
    script.add(.helpWithdrawn(request: request))
    #expect(script.history.overview.openHelpRequests.isEmpty)
    #expect(script.history.overview.helpRequests.map(\.isWithdrawn) == [true])
  }

  @Test mutating func `replies and reflections are remembered`() {
    script.add(.replyRead(reply: "r1"))
    script.add(.reflected(lesson: script.lesson, activity: nil, note: "n1"))
    #expect(script.history.overview.repliesRead == ["r1"])
    #expect(script.history.reflections.map(\.note) == ["n1"])
  }

  @Test mutating func `the newest profile counts`() {
    let first = Profile(name: "Contoh", address: .ibu, language: .indonesian)
    let second = Profile(name: "Bu Contoh", address: .nameOnly, language: .english)
    script.add(.profileChosen(first))
    script.add(.profileChosen(second))
    #expect(script.history.overview.profile == second)
  }

  @Test mutating func `days are those of the teacher's clock`() {
    // 23:30 UTC is the next morning in Jambi (UTC+7).
    script.add(.lessonOpened(script.lesson), at: 1_763_940_600_000)
    let overview = script.history.overview
    #expect(overview.practiceDays(hoursEast: 0) == [20_415])
    #expect(overview.practiceDays(hoursEast: 7) == [20_416])
    #expect(overview.practiceDays(hoursEast: -24) == [20_414])
  }

  @Test mutating func `somebody else's events leave nothing behind`() {
    let mine = script.answer(.wrong)
    let theirs = script.answer(.right)
    script.add(.disowned([theirs]))
    let attempts = script.history.activities[script.activity]?.attempts.map(\.id)
    #expect(attempts == [mine])
    #expect(script.history[theirs] != nil)
    #expect(script.history.overview.eventCount == 3)
  }

  @Test mutating func `a copy counts like an event of one's own, once`() throws {
    let original = EventID(writer: try #require(WriterID("somebody-else")), sequence: 4)
    let body = EventBody.hintShown(lesson: script.lesson, activity: script.activity, number: 1)
    script.add(.adopted(original: original, body))
    script.add(.adopted(original: original, body))
    #expect(try script.progress.hintsShown == 1)
    #expect(script.history.overview.writersInSitting.isEmpty)
  }

  @Test mutating func `sittings end when they are ended, or after half an hour's silence`() throws {
    script.answer(.wrong)
    script.answer(.wrong)
    script.add(.sittingEnded(lesson: script.lesson))
    #expect(script.history.overview.writersInSitting.isEmpty)
    #expect(script.history.lastSitting?.events.count == 3)
    script.answer(.wrong)
    script.clock += 31 * 60_000
    script.answer(.right)
    #expect(try script.progress.attempts.map(\.sitting) == [1, 1, 2, 3])
    #expect(script.history.overview.writersInSitting.count == 1)
    #expect(script.history.lastSitting?.isEnded == false)
  }

  @Test mutating func `two laptops' events are folded by date`() throws {
    var other = try HistoryScript(writer: "guru-07-laptop-0")
    script.answer(.wrong)
    other.clock = script.clock + 60_000
    other.answer(.right)
    script.clock += 120_000
    script.answer(.wrong)
    let history = LearningHistory(other.events + script.events)
    let verdicts = history.activities[script.activity]?.attempts.map(\.attempt.verdict)
    #expect(verdicts == [.wrong, .right, .wrong])
  }

  @Test mutating func `one name with two bodies is reported`() throws {
    script.answer(.wrong)
    var copy = script.events[0]
    copy.body = .replyRead(reply: "r")
    let history = LearningHistory(script.events + [copy])
    #expect(history.conflicts.map(\.id) == [copy.id])
    #expect(history.conflicts == LearningHistory([copy] + script.events).conflicts)
  }
}
