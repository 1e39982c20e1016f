import GRDB
import LearningRecord

/// Opens a teacher's database: the one that is there, a new one, or a rescued one.
struct StoreOpening {
  /// An open database whose schema is ready.
  struct Opened {
    var queue: DatabaseQueue
    var overview: LearningOverview
    var recovery: Recovery?
  }

  let files: StoreFiles
  let person: PersonID
  let now: Int64

  func open() throws -> Opened {
    if DurableFile.exists(files.database) {
      do { return try existing() } catch ProgressStoreError.damaged { return try rescued() }
    }
    let rescue = Rescue(files: files, person: person, now: now)
    if rescue.hasSources { return try rescued() }
    try Self.create(files, person: person)
    return try existing()
  }

  private func rescued() throws -> Opened {
    let found = try Rescue(files: files, person: person, now: now).run()
    var opened = try existing()
    opened.recovery = Recovery(
      recoveredUpToMilliseconds: opened.overview.newestTrustedMilliseconds,
      place: opened.overview.resume, eventCount: opened.overview.eventCount,
      backupName: found.backupName, salvagedCount: found.salvagedCount,
      asideName: found.asideName)
    return opened
  }

  /// Opens what is there, looking closer when the last run did not end well.
  private func existing() throws -> Opened {
    // SQLite removes the log when it is closed in good order.
    let endedWell = DurableFile.size(files.log) ?? 0 == 0 && !DurableFile.exists(files.suspicion)
    if endedWell, !DatabaseHeader.fits(files.database) {
      throw ProgressStoreError.damaged(path: files.database)
    }
    return try ProgressStoreError.wrapping(path: files.database) {
      let queue = try DatabaseQueue(path: files.database, configuration: .durable)
      do {
        let overview = try queue.writeWithoutTransaction { database in
          try Schema.migrate(database, path: files.database)
          if !endedWell { try Self.checkPages(of: database, path: files.database) }
          try checkPerson(in: database)
          return try Self.overview(in: database)
        }
        if !endedWell { try DurableFile.removeIfPresent(files.suspicion) }
        return Opened(queue: queue, overview: overview, recovery: nil)
      } catch {
        try? queue.close()
        throw error
      }
    }
  }

  private static func overview(in database: Database) throws -> LearningOverview {
    let (overview, isStale) = try Snapshot.overview(in: database)
    if isStale, overview.eventCount > 0 { try Snapshot.keep(overview, in: database) }
    return overview
  }

  private static func checkPages(of database: Database, path: String) throws {
    guard try String.fetchOne(database, sql: "PRAGMA quick_check(1)") == "ok" else {
      throw ProgressStoreError.damaged(path: path)
    }
  }

  private func checkPerson(in database: Database) throws {
    guard let owner = try Meta.person.value(in: database), owner != person.text else { return }
    throw ProgressStoreError.belongsToAnother(path: files.database, person: owner)
  }

  /// Makes an empty database beside its place, then puts it there whole.
  private static func create(_ files: StoreFiles, person: PersonID) throws {
    try files.removeUnfinished()
    try ProgressStoreError.wrapping(path: files.unfinished) {
      let queue = try DatabaseQueue(path: files.unfinished, configuration: .plain)
      try queue.writeWithoutTransaction { database in
        try Schema.migrate(database, path: files.unfinished, isNew: true)
        try Meta.person.set(person.text, in: database)
      }
      try queue.close()
    }
    try files.installUnfinished()
  }
}
