import Curriculum
import LearningRecord
import TrainingModel

/// What `pelita trainer assign --json` tells.
struct AssignmentReport: Hashable, Encodable {
  var id: String
  var lessons: [String]
  var modules: [String]
  /// Ids; `nil` for everybody.
  var people: [String]?
  var due: String?
  /// Where the files are.
  var files: [String]

  /// Reports on a kept assignment.
  init(id: EntityID, assignment: Assignment, files: [String]) {
    self.id = id.text
    lessons = assignment.lessons.map(\.text)
    modules = assignment.modules.map(\.text)
    if case .people(let people) = assignment.audience { self.people = people.map(\.text) }
    due = assignment.due?.text
    self.files = files
  }
}
