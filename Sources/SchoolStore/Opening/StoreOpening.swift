import GRDB
import Storage

/// Opens the school's database: the one that is there, a new one, or a rescued one.
struct StoreOpening {
  let files: StoreFiles
  let now: Int64

  func open() throws -> (queue: DatabaseQueue, recovery: Recovery?) {
    if DurableFile.exists(files.database) {
      do { return (try existing(), nil) } catch StorageError.damaged { return try rescued() }
    }
    if files.hasRescueSources { return try rescued() }
    try files.removeUnfinished()
    try files.finish(Schema.all, isNew: true) { _ in }
    return (try existing(), nil)
  }

  private func existing() throws -> DatabaseQueue {
    try files.openExisting(Schema.all) { _ in }.queue
  }

  /// Puts together the newest good backup and what can still be read of what is damaged.
  ///
  /// The damaged file is copied aside before anything else and stays in place until the new one is
  /// whole, so a power cut at any point only means that this runs again.
  private func rescued() throws -> (DatabaseQueue, Recovery) {
    var recovery = Recovery()
    if DurableFile.exists(files.database) { recovery.asideName = try files.setAside(at: now) }
    try files.removeUnfinished()
    recovery.backupName = try files.startFromBackup(Schema.all)
    try files.finish(Schema.all, isNew: recovery.backupName == nil) { database in
      for name in files.asideNames.suffix(Self.asidesRead) {
        recovery.salvagedCount += try Salvage(path: "\(files.asides)/\(name)").add(to: database)
      }
      try Self.derive(in: database)
      recovery.recoveredUpToMilliseconds = try Int64.fetchOne(
        database,
        sql:
          "SELECT max(t) FROM (SELECT max(imported) t FROM import UNION SELECT max(clock) FROM revision)"
      )
      // Restored data never goes on with a sequence.
      try Meta.place.remove(in: database)
    }
    try DurableFile.removeIfPresent(files.suspicion)
    return (try existing(), recovery)
  }

  /// Older asides were read by earlier rescues.
  private static let asidesRead = 4

  /// Makes the derived tables anew from what came in.
  static func derive(in database: Database) throws {
    try database.execute(sql: "DELETE FROM derived_head; DELETE FROM derived_standing")
    for key in try RevisionRow.keys(in: database) {
      try RevisionRow.deriveHeads(of: key, in: database)
    }
  }
}
