import GRDB
import LearningRecord
import TrainingModel

/// Keeps what follows from each teacher's files, worked out anew only where something came in.
struct Standings {
  let derivation: Derivation
  var identities = Identities()

  /// Everybody from whom a file came, in the order of their ids.
  func all(in database: Database) throws -> [TeacherStanding] {
    try derive(in: database)
    return try StandingUnion(thresholds: derivation.thresholds, identities: identities)
      .united(try single(in: database), in: database)
  }

  /// What the files of each id come to.
  private func single(in database: Database) throws -> [TeacherStanding] {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT person, newest_file, standing FROM derived_standing ORDER BY person")
    var standings: [TeacherStanding] = []
    while let row = try rows.next() {
      guard let person = PersonID(row[0]),
        let object = (try? JSONValue(parsing: row[2] as String))?.object,
        let standing = TeacherStanding(
          person: person, json: object, newestFileMilliseconds: row[1])
      else { continue }
      standings.append(standing)
    }
    return standings
  }

  /// Fills in what is missing.
  func derive(in database: Database) throws {
    for person in try missing(in: database) { try derive(person, in: database) }
  }

  /// Whose standing is to be worked out.
  func missing(in database: Database) throws -> [PersonID] {
    try forgetOldRules(in: database)
    return try String.fetchAll(
      database,
      sql: """
        SELECT DISTINCT person FROM import WHERE kind = 'progress'
        EXCEPT SELECT person FROM derived_standing
        """
    ).compactMap(PersonID.init)
  }

  /// Works out one person's standing and practice.
  func derive(_ person: PersonID, in database: Database) throws {
    let (history, events) = LearningHistory.folding(
      try SchoolStore.events(of: person, in: database))
    try PracticeRow.insert(
      PracticeRecord(history, events: events, timeZone: derivation.timeZone), of: person,
      into: database)
    let standing = try standing(of: person, history: history, in: database)
    try database.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO derived_standing (person, newest_file, standing)
        VALUES (?, ?, ?)
        """
    ).execute(arguments: [
      person.text, standing.newestFileMilliseconds, JSONValue.object(standing.json).compactText,
    ])
  }

  private func forgetOldRules(in database: Database) throws {
    guard try Meta.derivation.value(in: database) != derivation.text else { return }
    try database.execute(sql: "DELETE FROM derived_standing")
    try Meta.derivation.set(derivation.text, in: database)
  }

  private func standing(
    of person: PersonID, history: LearningHistory, in database: Database
  ) throws -> TeacherStanding {
    let newestFile = try Int64.fetchOne(
      database,
      sql: """
        SELECT max(min(created, imported)) FROM import WHERE person = ? AND kind = 'progress'
        """,
      arguments: [person.text])
    return TeacherStanding(
      person: person, history: history, thresholds: derivation.thresholds,
      newestFileMilliseconds: newestFile
    ).completed(
      by: try newestSummary(of: person, in: database), eventCount: history.overview.eventCount)
  }

  /// The summary that knew most of the teacher's events.
  private func newestSummary(
    of person: PersonID, in database: Database
  ) throws -> TeacherStanding? {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT line, created FROM summary WHERE person = ? ORDER BY created",
      arguments: [person.text])
    var newest: TeacherStanding?
    while let row = try rows.next() {
      let summary = TeacherStanding.summary(
        line: row[0], of: person, fileMilliseconds: row[1])?.standing
      guard let summary else { continue }
      if newest.map({ $0.knownEvents <= summary.knownEvents }) ?? true { newest = summary }
    }
    return newest
  }
}

extension TeacherStanding {
  fileprivate var knownEvents: Int { upTo.values.reduce(0, +) }
}
