public import Curriculum
import GRDB
public import LearningRecord
public import TrainingModel

extension SchoolStore {
  /// How many had each activity right at the first try; several ids of one person count once,
  /// under the one that `aliases` gives for the others.
  public func tallies(
    _ derivation: Derivation, aliases: [PersonID: PersonID] = [:]
  ) throws -> [ActivityTally] {
    try write { database in
      try Standings(derivation: derivation).derive(in: database)
      return aliases.isEmpty
        ? try Self.tallies(in: database) : try Self.tallies(aliases: aliases, in: database)
    }
  }

  /// Everybody's days at an activity.
  public func practice(
    at activity: ActivityID, _ derivation: Derivation
  ) throws -> [HardActivity.TeacherDay] {
    try write { database in
      try Standings(derivation: derivation).derive(in: database)
      return try Self.days(
        in: database, where: "activity = ?", arguments: [activity.text])
    }
  }

  /// What each of `people` practised, day by day.
  public func practice(
    of people: some Sequence<PersonID>, _ derivation: Derivation
  ) throws -> [PersonID: PracticeRecord] {
    try write { database in
      try Standings(derivation: derivation).derive(in: database)
      var records: [PersonID: PracticeRecord] = [:]
      for person in people where records[person] == nil {
        let days = try Self.days(in: database, where: "person = ?", arguments: [person.text])
        records[person] = PracticeRecord(
          days: days.map(\.day), completions: try Self.completions(of: person, in: database))
      }
      return records
    }
  }

  private static func tallies(in database: Database) throws -> [ActivityTally] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT activity, max(lesson), count(*), sum(opening) FROM derived_practice
        WHERE opening IS NOT NULL GROUP BY activity
        """)
    var tallies: [ActivityTally] = []
    while let row = try rows.next() {
      guard let activity = ActivityID(row[0] as String) else { continue }
      tallies.append(
        ActivityTally(
          activity: activity, lesson: LessonID(row[1] as String), teachers: row[2],
          right: row[3]))
    }
    return tallies
  }

  /// Where ids were joined, the earliest first try of a person counts.
  private static func tallies(
    aliases: [PersonID: PersonID], in database: Database
  ) throws -> [ActivityTally] {
    struct Met: Hashable {
      var activity: ActivityID
      var person: String
    }
    let names = Dictionary(aliases.map { ($0.text, $1.text) }) { one, _ in one }
    var seen: Set<Met> = []
    var tallies: [ActivityID: ActivityTally] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT person, activity, lesson, opening FROM derived_practice
        WHERE opening IS NOT NULL ORDER BY day, person
        """)
    while let row = try rows.next() {
      let person: String = row[0]
      guard let activity = ActivityID(row[1] as String) else { continue }
      guard seen.insert(Met(activity: activity, person: names[person] ?? person)).inserted else {
        continue
      }
      var tally =
        tallies[activity]
        ?? ActivityTally(activity: activity, lesson: nil, teachers: 0, right: 0)
      tally.lesson = LessonID(max(tally.lesson?.text ?? "", row[2] as String))
      tally.teachers += 1
      tally.right += row[3] as Int
      tallies[activity] = tally
    }
    return tallies.values.sorted { $0.activity.text < $1.activity.text }
  }

  private static func days(
    in database: Database, where condition: String, arguments: StatementArguments
  ) throws -> [HardActivity.TeacherDay] {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT person, \(PracticeRow.columns) FROM derived_practice
        WHERE \(condition) ORDER BY person, day, activity
        """, arguments: arguments)
    var days: [HardActivity.TeacherDay] = []
    while let row = try rows.next() {
      if let person = PersonID(row[0] as String), let day = PracticeRow.day(of: row) {
        days.append((person, day))
      }
    }
    return days
  }

  private static func completions(
    of person: PersonID, in database: Database
  ) throws -> [LessonID: Day] {
    var completions: [LessonID: Day] = [:]
    let rows = try Row.fetchCursor(
      database, sql: "SELECT lesson, day FROM derived_completion WHERE person = ?",
      arguments: [person.text])
    while let row = try rows.next() {
      if let lesson = LessonID(row[0] as String) { completions[lesson] = Day(number: row[1]) }
    }
    return completions
  }
}
