internal import Curriculum
internal import LearningRecord

/// Which lessons practise or explain which competence.
struct LessonCoverage {
  let lessons: [CompetenceCode: [LessonID]]
  let codes: [LessonID: [CompetenceCode]]

  init(_ competences: some Sequence<Competence>) {
    var lessons: [CompetenceCode: [LessonID]] = [:]
    var codes: [LessonID: [CompetenceCode]] = [:]
    for competence in competences where lessons[competence.code] == nil {
      let covering = Set(competence.lessons).sorted()
      lessons[competence.code] = covering
      for lesson in covering { codes[lesson, default: []].append(competence.code) }
    }
    self.lessons = lessons
    self.codes = codes
  }

  /// Whether somebody completed all lessons of a competence that has any.
  func isCompleted(_ code: CompetenceCode, by standing: TeacherStanding?) -> Bool {
    guard let standing, let covering = lessons[code], !covering.isEmpty else { return false }
    return covering.allSatisfy(standing.hasCompleted)
  }

  /// Whether somebody completed one of them at least.
  func isBegun(_ code: CompetenceCode, by standing: TeacherStanding) -> Bool {
    (lessons[code] ?? []).contains(where: standing.hasCompleted)
  }
}
