import GRDB
import Storage

extension ProgressStore {
  /// What was asked about the class so far, by subject.
  public func classQuestions() throws -> [String: ClassQuestion] {
    try read { database in
      let all = try ClassQuestion.all(in: database)
      return Dictionary(all.map { ($0.subject, $0) }, uniquingKeysWith: { $1 })
    }
  }

  /// Keeps when to ask and what is written so far; on the disk when this returns.
  public func keep(_ question: ClassQuestion) throws {
    try wrapping { try queue.write { try question.save(in: $0) } }
  }
}

extension ClassQuestion {
  func save(in database: Database) throws {
    try database.execute(
      sql: """
        INSERT OR REPLACE INTO class_question (subject, postponed, ask_from, tried, result, next)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [subject, timesPostponed, askFromDay, tried, result, next])
  }

  static func all(in database: Database) throws -> [ClassQuestion] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT subject, postponed, ask_from, tried, result, next FROM class_question
        ORDER BY subject
        """)
    return rows.compactMap { row in
      guard let subject = row.text(0), let postponed = row.integer(1), let tried = row.text(3),
        let result = row.text(4), let next = row.text(5)
      else { return nil }
      return ClassQuestion(
        subject: subject, timesPostponed: Int(postponed),
        askFromDay: row.integer(2).map { Int($0) },
        tried: tried, result: result, next: next)
    }
  }

  /// Takes what was written and not sent off out of a backup.
  static func forgetDrafts(in database: Database) throws {
    try database.execute(sql: "UPDATE class_question SET tried = '', result = '', next = ''")
  }
}
