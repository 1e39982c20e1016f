import Curriculum
import GRDB
import LearningRecord
import TrainingModel

/// A teacher's practice as rows of the derived tables.
enum PracticeRow {
  /// Removes what was derived of a person.
  static func removeAll(of person: String, in database: Database) throws {
    for table in ["derived_practice", "derived_completion"] {
      try database.cachedStatement(sql: "DELETE FROM \(table) WHERE person = ?")
        .execute(arguments: [person])
    }
  }

  /// Stores `record` in the place of what was derived before.
  static func insert(
    _ record: PracticeRecord, of person: PersonID, into database: Database
  ) throws {
    try removeAll(of: person.text, in: database)
    let insertion = try database.cachedStatement(
      sql: """
        INSERT INTO derived_practice (person, activity, lesson, question, day, tries, right,
          first_tries, first_right, opening, wrong)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    for day in record.days {
      let wrong = day.wrong.isEmpty ? nil : JSONValue.array(day.wrong.map(\.json)).compactText
      try insertion.execute(arguments: [
        person.text, day.activity.text, day.lesson?.text ?? "", day.question?.text ?? "",
        day.day.number, day.tries, day.right, day.firstTries, day.firstRight, day.opening, wrong,
      ])
    }
    let completion = try database.cachedStatement(
      sql: "INSERT INTO derived_completion (person, lesson, day) VALUES (?, ?, ?)")
    for (lesson, day) in record.completions {
      try completion.execute(arguments: [person.text, lesson.text, day.number])
    }
  }

  /// The columns that `day(of:)` reads, in its order.
  static let columns = """
    activity, lesson, question, day, tries, right, first_tries, first_right, opening, wrong
    """

  /// Reads the columns from the second on; the first is the person.
  static func day(of row: Row) -> PracticeDay? {
    guard let activity = ActivityID(row[1] as String) else { return nil }
    var day = PracticeDay(
      activity: activity, lesson: LessonID(row[2] as String),
      question: ActivityID(row[3] as String), day: Day(number: row[4]))
    day.tries = row[5]
    day.right = row[6]
    day.firstTries = row[7]
    day.firstRight = row[8]
    day.opening = row[9]
    if let text = row[10] as String? {
      day.wrong = ((try? JSONValue(parsing: text))?.array ?? []).compactMap(WrongAnswer.init)
    }
    return day
  }
}
