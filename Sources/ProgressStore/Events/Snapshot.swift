import GRDB
import LearningRecord
import Storage

/// The overview as it was last folded, so that starting does not read every event.
enum Snapshot {
  /// The overview that the events give; folded anew when the snapshot does not fit them.
  static func overview(
    in database: Database
  ) throws -> (overview: LearningOverview, isStale: Bool) {
    if let overview = try kept(in: database) { return (overview, false) }
    var events: [Event] = []
    try EventRow.forEach(in: database) { events.append($0.event) }
    return (LearningHistory(events).overview, true)
  }

  /// The snapshot, when it was made from just the events that are there.
  static func kept(in database: Database) throws -> LearningOverview? {
    let row = try Row.fetchOne(
      database, sql: "SELECT format, events, overview FROM derived_overview WHERE one = 1")
    guard let row, row.integer(0) == LearningOverview.snapshotFormat,
      let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM event"),
      row.integer(1) == count, let overview = row.text(2).flatMap(LearningOverview.init(json:)),
      overview.eventCount == count
    else { return nil }
    return overview
  }

  static func keep(_ overview: LearningOverview, in database: Database) throws {
    try database.execute(
      sql: """
        INSERT OR REPLACE INTO derived_overview (one, format, events, overview)
        VALUES (1, ?, ?, ?)
        """,
      arguments: [LearningOverview.snapshotFormat, overview.eventCount, overview.json])
  }

  static func drop(in database: Database) throws {
    try database.execute(sql: "DELETE FROM derived_overview")
  }
}
