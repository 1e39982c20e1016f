import Curriculum
import TrainingModel

/// A row of `competences.csv`.
enum CompetenceRow: String, FileColumn {
  case code
  case framework
  case indonesian = "id"
  case english = "en"
  case lessons

  var words: [String] { [rawValue] }
  var isRequired: Bool { true }

  /// The competence of `row`, with the depths of its lessons.
  static func competence(
    _ row: ColumnTable<Self>.Row
  ) throws(SeedProblem) -> (name: String, value: (Competence, [LessonID: LessonDepth])) {
    let text = try row.text(.code)
    guard let code = CompetenceCode(text) else { throw .badCode(text) }
    var lessons: [LessonID] = []
    var depths: [LessonID: LessonDepth] = [:]
    for word in row[.lessons].split(separator: " ") {
      let parts = word.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == 2, let lesson = LessonID(parts[0]), parts[0].contains("."),
        let depth = LessonDepth(rawValue: parts[1]), depths[lesson] == nil
      else { throw .badLesson(String(word)) }
      lessons.append(lesson)
      depths[lesson] = depth
    }
    let competence = Competence(
      code: code, framework: try row.text(.framework),
      nameIndonesian: try row.text(.indonesian), nameEnglish: try row.text(.english),
      lessons: lessons)
    return (text, (competence, depths))
  }
}
