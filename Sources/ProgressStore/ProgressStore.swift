import GRDB
public import LearningRecord
public import Storage

/// A teacher's events, kept in SQLite: what returned is on the disk.
///
/// Having a store means that the schema is ready, the folder is locked for this process, and what
/// was damaged has been rescued as far as it goes.
public struct ProgressStore: Sendable {
  /// The teacher's folder.
  public let folder: String
  public let person: PersonID
  /// What the record says about the home screen, as of opening.
  public let overviewAtStart: LearningOverview
  /// Set when the record was damaged or lost and had to be put together again.
  public let recovery: Recovery?
  /// Whether the last sitting on this machine broke off: "Tadi Pelita tertutup mendadak".
  public let wasCutOff: Bool

  let files: StoreFiles
  let queue: DatabaseQueue
  let lock: FolderLock
  let pen: Pen

  /// Opens the record in `folder`, making, migrating or rescuing it as needed.
  ///
  /// `now` (milliseconds since 1970 UTC) names what is set aside; `random` draws a writer when the
  /// record is new, restored or on another machine. Throws `ProgressStoreError`.
  public init(
    folder: String, person: PersonID, at now: Int64, machine: Machine = .current,
    using random: inout some RandomNumberGenerator
  ) throws {
    let files = StoreFiles(folder: folder, name: "progress")
    try DurableFile.makeFolder(folder)
    let lock = try FolderLock(path: files.lock)
    let opened = try StoreOpening(files: files, person: person, now: now).open()
    let fresh = WriterID(using: &random)
    let (pen, previous) = try ProgressStoreError.wrapping(path: files.database) {
      try Pen.taken(
        from: opened.queue, place: machine.place(of: files.database), fresh: fresh,
        remembered: lock.remembered, newestTrusted: opened.overview.newestTrustedMilliseconds)
    }
    self.folder = folder
    self.person = person
    self.files = files
    self.lock = lock
    self.pen = pen
    queue = opened.queue
    overviewAtStart = opened.overview
    recovery = opened.recovery
    wasCutOff = previous.map(opened.overview.writersInSitting.contains) ?? false
  }

  /// Who writes here: new after every restore and on every machine.
  public var writer: WriterID { pen.writer }

  /// Lets go of the file in good order; nothing may be asked of the store afterwards.
  public func close() throws {
    try wrapping { try queue.close() }
    lock.release()
  }

  /// Runs `body`; a damaged page found on the way is looked into at the next start.
  func wrapping<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try ProgressStoreError.wrapping(path: files.database, body)
    } catch let error as ProgressStoreError {
      if case .damaged = error { try? DurableFile.write("", to: files.suspicion) }
      throw error
    }
  }
}
