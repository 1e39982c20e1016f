import Curriculum
import LearningRecord
import TrainingModel

extension SchoolDesk {
  /// A person's name for screens.
  func name(of person: PersonID) -> String { names[person] }

  /// A teacher's assignments with the titles of what they ask for.
  func assignments(
    of teacher: PersonID, in overview: MentorOverview
  ) -> [(progress: AssignmentProgress, titles: [String])] {
    overview.assignments(of: teacher).map { progress in
      let body = model.entry(progress.assignment, of: Assignment.self)?.body
      return (progress, body.map(titles) ?? [])
    }
  }

  /// What an assignment asks for, in words.
  func titles(of assignment: Assignment) -> [String] {
    let modules = assignment.modules.map { module in
      titles.library.modules.first { $0.description.id == module }?.description.title[language]
        ?? module.text
    }
    return modules + assignment.lessons.map { titles.title(of: $0) }
  }
}
