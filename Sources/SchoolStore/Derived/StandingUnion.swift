import GRDB
import LearningRecord
import TrainingModel

/// Puts together what came in under several ids of one person.
///
/// Where all their events are here the rules see one history; else what each id comes to is joined.
/// Kept like any standing, under the names of all ids together.
struct StandingUnion {
  /// Begins the names of these rows; no person's id does.
  static let mark = "="

  let thresholds: HelpThresholds
  let identities: Identities

  /// One standing for each person, in the order of the ids they are shown by.
  func united(
    _ standings: [TeacherStanding], in database: Database
  ) throws -> [TeacherStanding] {
    guard !identities.isEmpty else { return standings }
    let byPerson = Dictionary(grouping: standings) { identities.canonical($0.person) }
    return try byPerson.map { person, standings in
      if standings.count > 1 { return try union(of: standings, person, in: database) }
      var standing = standings[0]
      standing.person = person
      return standing
    }
    .sorted { $0.person < $1.person }
  }

  private func union(
    of standings: [TeacherStanding], _ person: PersonID, in database: Database
  ) throws -> TeacherStanding {
    let key = Self.mark + standings.map(\.person.text).joined(separator: "+")
    if let kept = try kept(key, of: person, in: database) { return kept }
    let united = try work(out: standings, person, in: database)
    try database.execute(
      sql: """
        INSERT OR REPLACE INTO derived_standing (person, newest_file, standing) VALUES (?, ?, ?)
        """,
      arguments: [
        key, united.newestFileMilliseconds, JSONValue.object(united.json).compactText,
      ])
    return united
  }

  private func kept(
    _ key: String, of person: PersonID, in database: Database
  ) throws -> TeacherStanding? {
    let row = try Row.fetchOne(
      database, sql: "SELECT newest_file, standing FROM derived_standing WHERE person = ?",
      arguments: [key])
    guard let row, let object = (try? JSONValue(parsing: row[1] as String))?.object else {
      return nil
    }
    return TeacherStanding(person: person, json: object, newestFileMilliseconds: row[0])
  }

  private func work(
    out standings: [TeacherStanding], _ person: PersonID, in database: Database
  ) throws -> TeacherStanding {
    let joined = TeacherStanding.united(standings, by: identities)[person]
    var events: [Event] = []
    for standing in standings {
      let own = try SchoolStore.events(of: standing.person, in: database)
      // Files with less detail leave gaps; then the summaries know better.
      guard own.count == standing.upTo.values.reduce(0, +) else {
        return joined ?? standings[0]
      }
      events += own
    }
    return TeacherStanding(
      person: person, history: LearningHistory(events), thresholds: thresholds,
      newestFileMilliseconds: joined?.newestFileMilliseconds)
  }

  /// Forgets what follows from the files of `person`.
  static func forget(_ person: PersonID, in database: Database) throws {
    try database.cachedStatement(
      sql: """
        DELETE FROM derived_standing WHERE person = ?1
          OR (person >= '=' AND person < '>' AND instr(person, ?1) > 0)
        """
    ).execute(arguments: [person.text])
  }
}
