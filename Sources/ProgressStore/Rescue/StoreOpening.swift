import GRDB
import LearningRecord
import Storage

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
    if files.hasRescueSources { return try rescued() }
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

  private func existing() throws -> Opened {
    let (queue, overview) = try files.openExisting(Schema.all) { database in
      try checkPerson(in: database)
      return try Self.overview(in: database)
    }
    return Opened(queue: queue, overview: overview, recovery: nil)
  }

  private static func overview(in database: Database) throws -> LearningOverview {
    let (overview, isStale) = try Snapshot.overview(in: database)
    if isStale, overview.eventCount > 0 { try Snapshot.keep(overview, in: database) }
    return overview
  }

  private func checkPerson(in database: Database) throws {
    guard let owner = try Meta.person.value(in: database), owner != person.text else { return }
    throw ProgressStoreError.belongsToAnother(path: files.database, person: owner)
  }

  /// Makes an empty database beside its place, then puts it there whole.
  private static func create(_ files: StoreFiles, person: PersonID) throws {
    try files.removeUnfinished()
    try files.finish(Schema.all, isNew: true) { try Meta.person.set(person.text, in: $0) }
  }
}
