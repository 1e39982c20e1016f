import Curriculum
import LearningRecord
import TrainingModel

extension SchoolDesk {
  /// A person's name for screens.
  func name(of person: PersonID) -> String { names[person] }

  /// The mentoring records about a teacher, the newest first.
  func records(of teacher: PersonID) -> [MentoringText] {
    unified.entries(of: MentoringText.self)
      .filter { $0.body.teacher == model.identities.canonical(teacher) }
      .sorted { ($1.atMilliseconds, $1.id) < ($0.atMilliseconds, $0.id) }
      .map(\.body)
  }

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
