import GRDB
import LearningRecord
import Storage

extension ProgressStore {
  /// Looks at every page and counts what is there.
  public func check() throws -> StoreCheck {
    try read { database in
      let lines = try String.fetchAll(database, sql: "PRAGMA integrity_check(20)")
      func count(_ what: String) throws -> Int {
        try Int.fetchOne(database, sql: "SELECT count(\(what)") ?? 0
      }
      let (overview, isStale) = try Snapshot.overview(in: database)
      var events: [Event] = []
      try EventRow.forEach(in: database) { events.append($0.event) }
      return StoreCheck(
        findings: lines == ["ok"] ? [] : lines,
        schema: try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0,
        eventCount: try count("*) FROM event"),
        writerCount: try count("DISTINCT writer) FROM event"),
        noteCount: try count("*) FROM note"), receivedCount: try count("*) FROM received"),
        quarantinedCount: try count("*) FROM quarantine"),
        backupCount: Backups(of: files).paths.count,
        asideNames: files.asideNames,
        isOverviewCurrent: !isStale && overview == LearningHistory(events).overview)
    }
  }

  /// Drops what is derived and folds every event anew.
  public func rebuild() throws -> Rebuilding {
    let before = try read { try Snapshot.kept(in: $0) }
    let history = try history()
    try wrapping {
      try queue.write { database in
        try Snapshot.drop(in: database)
        try Snapshot.keep(history.overview, in: database)
      }
    }
    return Rebuilding(
      before: before, after: history.overview, activityCount: history.activities.count,
      conflictCount: history.conflicts.count)
  }
}
