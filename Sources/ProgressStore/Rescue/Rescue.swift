import GRDB
import LearningRecord

/// Puts a damaged or lost record together again: the newest good backup, and every event that can
/// still be read from what is damaged.
///
/// The damaged file is copied aside before anything else and stays in place until the new one is
/// whole, so a power cut at any point only means that this runs again.
struct Rescue {
  /// Where things came from.
  struct Found {
    var backupName: String?
    var asideName: String?
    var salvagedCount = 0
  }

  /// Older asides were read by earlier rescues.
  private static let asidesRead = 4

  let files: StoreFiles
  let person: PersonID
  let now: Int64

  /// Whether there is anything to rescue from besides the database itself.
  var hasSources: Bool { !Backups(folder: files.backups).all.isEmpty || !asides.isEmpty }

  private var asides: [String] {
    DurableFile.names(in: files.asides).filter { $0.hasSuffix(".sqlite") }
  }

  func run() throws -> Found {
    var found = Found()
    if DurableFile.exists(files.database) { found.asideName = try setAside() }
    try files.removeUnfinished()
    found.backupName = try startFromBackup()
    try ProgressStoreError.wrapping(path: files.unfinished) {
      let queue = try DatabaseQueue(path: files.unfinished, configuration: .plain)
      try queue.writeWithoutTransaction { database in
        try Schema.migrate(
          database, path: files.unfinished, isNew: found.backupName == nil)
        try database.inTransaction {
          found.salvagedCount = try salvage(into: database)
          try Snapshot.drop(in: database)
          try Meta.person.set(person.text, in: database)
          // Restored data never goes on with a sequence.
          try Meta.place.remove(in: database)
          return .commit
        }
      }
      try queue.close()
    }
    try files.installUnfinished()
    try DurableFile.removeIfPresent(files.suspicion)
    return found
  }

  /// Copies the damaged file and its log under a dated name.
  private func setAside() throws -> String {
    try DurableFile.makeFolder(files.asides)
    let stem = "progress-" + DatedName.text(now)
    var name = stem + ".sqlite"
    var copies = 1
    while DurableFile.exists(files.asides + "/" + name) {
      copies += 1
      name = "\(stem)-\(copies).sqlite"
    }
    let target = files.asides + "/" + name
    if DurableFile.exists(files.log) {
      try DurableFile.copy(files.log, to: target + "-wal")
    }
    try DurableFile.copy(files.database, to: target)
    return name
  }

  /// Copies the newest backup that is sound; returns its name.
  private func startFromBackup() throws -> String? {
    for backup in Backups(folder: files.backups).all.reversed() where Self.isSound(backup.path) {
      try DurableFile.copy(backup.path, to: files.unfinished)
      return String(backup.path.dropFirst(files.backups.count + 1))
    }
    return nil
  }

  private static func isSound(_ path: String) -> Bool {
    guard let queue = try? DatabaseQueue(path: path, configuration: .looking) else { return false }
    defer { try? queue.close() }
    let isSound = try? queue.read { database in
      let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
      let check = try String.fetchOne(database, sql: "PRAGMA quick_check(1)")
      return (1...Schema.newest).contains(version) && check == "ok"
    }
    return isSound ?? false
  }

  /// Adds what the asides still hold; returns how many events were new.
  private func salvage(into database: Database) throws -> Int {
    var count = 0
    for name in asides.suffix(Self.asidesRead) {
      let salvage = Salvage(path: files.asides + "/" + name)
      for event in salvage.events {
        // A row that damage made invalid is refused by the table's own checks.
        guard let merged = try? event.merge(into: database, at: now) else { continue }
        if merged == .added { count += 1 }
      }
      for note in salvage.notes { try note.insert(into: database) }
      for line in salvage.received { _ = try? line.insert(into: database) }
    }
    return count
  }
}
