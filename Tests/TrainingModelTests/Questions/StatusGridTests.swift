import Curriculum
import LearningRecord
import Testing

@testable import TrainingModel

struct StatusGridTests {
  @Test func `every teacher has a cell for every lesson`() throws {
    var story = Story()
    story.tell(.lessonOpened(Samples.files))
    story.answer("path", .right)
    story.tell(.lessonCompleted(Samples.files))
    story.lesson = Samples.typing
    story.ask("home-row")
    let active = TeacherStanding(
      person: Samples.person(1), history: story.history,
      newestFileMilliseconds: Story.start + 86_400_000)
    let silent = TeacherStanding(person: Samples.person(2))
    let grid = StatusGrid(
      of: [Samples.files, Samples.typing, Samples.power],
      names: [Samples.person(1): "Guru 07", Samples.person(2): "Guru 02"],
      standings: [active, silent], care: Care(TrainingModel()), timeZone: .western)

    #expect(grid.rows.map(\.name) == ["Guru 02", "Guru 07"])
    #expect(grid.rows[0].cells.map(\.status) == [.notStarted, .notStarted, .notStarted])
    #expect(grid.rows[0].lastActivity == nil)
    #expect(grid.rows[1].cells.map(\.status) == [.completed, .started, .notStarted])
    #expect(grid.rows[1].cells.map(\.needsHelp) == [false, true, false])
    #expect(grid.rows[1].lastActivity?.text == "2023-11-15")
    #expect(grid.rows[1].newestFile?.text == "2023-11-16")
  }

  @Test func `what the school's record knows is never taken back by an older file`() {
    var story = Story()
    story.tell(.lessonOpened(Samples.files))
    var joined = TeacherStanding(
      person: Samples.person(1), history: story.history, newestFileMilliseconds: nil)
    let status = ProgressStatus(
      person: Samples.person(1), lessons: [Samples.files: .completed, Samples.mail: .started],
      upTo: [:], fileDay: Samples.day("2026-11-23"), file: "")
    joined.join(status, fileOffsetMinutes: 7 * 60)
    #expect(joined.newestFileMilliseconds.map(SchoolTimeZone.western.day)?.text == "2026-11-23")
    #expect(joined.lessons[Samples.files]?.status == .completed)
    #expect(joined.lessons[Samples.files]?.lastActivityMilliseconds != nil)
    #expect(joined.lessons[Samples.mail]?.status == .started)
  }
}
