import GRDB
import LearningRecord
import Storage

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

  func run() throws -> Found {
    var found = Found()
    if DurableFile.exists(files.database) { found.asideName = try files.setAside(at: now) }
    try files.removeUnfinished()
    found.backupName = try files.startFromBackup(Schema.all)
    try files.finish(Schema.all, isNew: found.backupName == nil) { database in
      found.salvagedCount = try salvage(into: database)
      try Snapshot.drop(in: database)
      try Meta.person.set(person.text, in: database)
      // Restored data never goes on with a sequence.
      try Meta.place.remove(in: database)
    }
    try DurableFile.removeIfPresent(files.suspicion)
    return found
  }

  /// Adds what the asides still hold; returns how many events were new.
  private func salvage(into database: Database) throws -> Int {
    var count = 0
    for name in files.asideNames.suffix(Self.asidesRead) {
      let salvage = Salvage(path: files.asides + "/" + name)
      for event in salvage.events {
        // A row that damage made invalid is refused by the table's own checks.
        guard let merged = try? event.merge(into: database, at: now) else { continue }
        if merged == .added { count += 1 }
      }
      for note in salvage.notes { try note.insert(into: database) }
      for line in salvage.received { _ = try? line.insert(into: database) }
      for line in salvage.ownLines { try? line.insert(into: database) }
      for question in salvage.classQuestions { try? question.save(in: database) }
    }
    return count
  }
}
