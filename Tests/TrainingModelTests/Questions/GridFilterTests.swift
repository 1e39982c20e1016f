import Curriculum
import LearningRecord
import Testing

@testable import TrainingModel

struct GridFilterTests {
  private let syllabus = Syllabus([
    (Samples.formed(ModuleID("1-laptop")), [Samples.files, Samples.typing]),
    (Samples.formed(ModuleID("2-apps")), [Samples.mail]),
  ])

  private var grid: StatusGrid {
    var story = Story()
    story.ask("a", "yang mana?")
    let asking = TeacherStanding(
      person: Samples.person(1), history: story.history, newestFileMilliseconds: nil)
    return StatusGrid(
      of: syllabus.lessons, names: [Samples.person(1): "Guru 07", Samples.person(2): "Guru 12"],
      standings: [asking, TeacherStanding(person: Samples.person(2))],
      care: Care(TrainingModel()), timeZone: .western)
  }

  private func people(_ filter: GridFilter) -> [PersonID] {
    grid.filtered(filter, syllabus: syllabus, silent: [Samples.person(2)]).rows.map(\.person)
  }

  @Test func `without a filter everything is there`() {
    #expect(grid.filtered(GridFilter(), syllabus: syllabus, silent: []) == grid)
  }

  @Test func `people are filtered by name, help and news`() {
    #expect(people(GridFilter(words: "GURU 1")) == [Samples.person(2)])
    #expect(people(GridFilter(person: Samples.person(1))) == [Samples.person(1)])
    #expect(people(GridFilter(needsHelp: true)) == [Samples.person(1)])
    #expect(people(GridFilter(noNews: true)) == [Samples.person(2)])
    #expect(people(GridFilter(needsHelp: true, noNews: true)).isEmpty)
  }

  @Test func `a module leaves its lessons, and help counts in them alone`() {
    let apps = Samples.formed(ModuleID("2-apps"))
    let filtered = grid.filtered(GridFilter(module: apps), syllabus: syllabus, silent: [])
    #expect(filtered.lessons == [Samples.mail])
    #expect(filtered.rows.allSatisfy { $0.cells.count == 1 })
    #expect(people(GridFilter(module: apps, needsHelp: true)).isEmpty)
  }
}
