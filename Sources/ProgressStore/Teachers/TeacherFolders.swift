import GRDB
public import LearningRecord
public import Storage

/// The records of all teachers on this laptop: one folder each, named by the person's id.
public struct TeacherFolders: Sendable {
  /// Pelita's folder for everything that must last.
  public let dataFolder: String

  /// The teachers in `dataFolder`; nothing is made before somebody is added.
  public init(dataFolder: String) { self.dataFolder = dataFolder }

  /// The folder that the environment asks for: `$XDG_DATA_HOME/pelita`, else
  /// `~/.local/share/pelita`; `nil` without a home.
  public static func standardDataFolder(environment: [String: String]) -> String? {
    // The XDG specification: paths that are not absolute are ignored.
    if let data = environment["XDG_DATA_HOME"], data.hasPrefix("/") { return data + "/pelita" }
    guard let home = environment["HOME"], home.hasPrefix("/") else { return nil }
    return home + "/.local/share/pelita"
  }

  /// Where a teacher's record is.
  public func folder(of person: PersonID) -> String { root + "/" + person.text }

  /// Everybody who has begun, by name.
  public func teachers() -> [Teacher] {
    DurableFile.names(in: root).compactMap { PersonID($0).flatMap(teacher) }
      .sorted { ($0.profile?.name ?? "", $0.person) < ($1.profile?.name ?? "", $1.person) }
  }

  /// Who was here last.
  public var last: PersonID? {
    let text = DurableFile.text(of: lastFile)?.prefix { $0 != "\n" }
    guard let person = text.flatMap({ PersonID(String($0)) }),
      DurableFile.exists(folder(of: person))
    else { return nil }
    return person
  }

  /// Adds a teacher and returns the record, with the profile as its first event.
  public func add(
    _ profile: Profile, at now: Int64, machine: Machine = .current,
    using random: inout some RandomNumberGenerator
  ) throws -> ProgressStore {
    let store = try open(PersonID(using: &random), at: now, machine: machine, using: &random)
    _ = try store.append(.profileChosen(profile), at: now)
    try noteUse(of: store.person, profile: profile, at: now)
    return store
  }

  /// Opens a teacher's record.
  public func open(
    _ person: PersonID, at now: Int64, machine: Machine = .current,
    using random: inout some RandomNumberGenerator
  ) throws -> ProgressStore {
    try ProgressStore(
      folder: folder(of: person), person: person, at: now, machine: machine, using: &random)
  }

  /// Remembers who is here and how the list shows them; for the start and after a new profile.
  public func noteUse(of person: PersonID, profile: Profile, at now: Int64) throws {
    let card = TeacherCard(profile: profile, lastUsedMilliseconds: now)
    try DurableFile.write(card.text, to: TeacherCard.path(in: folder(of: person)))
    try DurableFile.write(person.text + "\n", to: lastFile)
  }

  /// Takes a teacher off the list; the folder moves to `removed` and is not deleted.
  ///
  /// Returns where it is now. Throws `ProgressStoreError.openElsewhere` while it is in use.
  @discardableResult
  public func remove(_ person: PersonID, at now: Int64) throws -> String {
    let lock = try FolderLock(path: StoreFiles(folder: folder(of: person), name: "progress").lock)
    defer { lock.release() }
    let removed = dataFolder + "/removed"
    try DurableFile.makeFolder(removed)
    var target = "\(removed)/\(person.text)-\(DatedName.text(now))"
    while DurableFile.exists(target) { target += "-again" }
    try DurableFile.replace(target, with: folder(of: person))
    try DurableFile.sync(root)
    return target
  }

  private var root: String { dataFolder + "/teachers" }
  private var lastFile: String { dataFolder + "/last-teacher" }

  private func teacher(_ person: PersonID) -> Teacher? {
    let folder = folder(of: person)
    if let card = DurableFile.text(of: TeacherCard.path(in: folder)).flatMap(TeacherCard.init) {
      return Teacher(
        person: person, profile: card.profile, lastUsedMilliseconds: card.lastUsedMilliseconds)
    }
    let database = StoreFiles(folder: folder, name: "progress").database
    guard DurableFile.exists(database) else { return nil }
    guard let overview = Self.overview(at: database) else {
      return Teacher(person: person, profile: nil)
    }
    // A first run that was cut off before the name was given: nobody yet.
    guard let profile = overview.profile else { return nil }
    return Teacher(
      person: person, profile: profile, lastUsedMilliseconds: overview.newestTrustedMilliseconds)
  }

  private static func overview(at path: String) -> LearningOverview? {
    guard let queue = try? DatabaseQueue(path: path, configuration: .looking) else { return nil }
    defer { try? queue.close() }
    return try? queue.read { try Snapshot.overview(in: $0).overview }
  }
}
