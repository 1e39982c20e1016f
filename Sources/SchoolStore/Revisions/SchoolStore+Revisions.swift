import GRDB
public import TrainingModel

extension SchoolStore {
  /// Takes in what `admission` accepted and keeps the rest aside, all or none.
  ///
  /// Doing it twice changes nothing. `unread` are lines of the file that are no records, of which
  /// there are `unreadCount`. `step` is told again and again how much is stored; what it
  /// throws, and the end of the program, leave everything as it was.
  public func merge(
    _ admission: Admission, from arrival: Arrival, unread: [UnreadLine] = [], unreadCount: Int = 0,
    step: (_ storedCount: Int) throws -> Void = { _ in }
  ) throws -> ArrivalReport {
    try write { database in
      if let earlier = try arrival.earlierReport(in: database) { return earlier }
      let added = try Self.insert(admission.accepted, into: database, step: step)
      for line in admission.quarantined {
        try Quarantine.insert(
          line.line, sort: .revision, reason: line.problem.code, at: arrival.importedMilliseconds,
          into: database)
      }
      let report = ArrivalReport(
        added: added, known: admission.accepted.count + admission.knownCount - added,
        quarantined: admission.quarantined.count + unreadCount)
      try arrival.insert(report, into: database)
      try UnreadLine.insert(unread, of: arrival, into: database)
      return report
    }
  }

  /// Judges what waits in quarantine again, for instance when its author has become known.
  ///
  /// What a teacher was not entitled to write stays out, though the signature is good.
  ///
  /// - Returns: How many lines went in.
  public func retryQuarantine() throws -> Int {
    let waiting = try quarantine().filter {
      $0.sort == .revision && !RevisionProblem.finalCodes.contains($0.reason)
    }
    guard !waiting.isEmpty else { return 0 }
    var admission = Admission(to: try model())
    admission.judge(waiting.map(\.line))
    let accepted = admission.accepted
    guard !accepted.isEmpty else { return 0 }
    return try write { database in
      for revision in accepted {
        try Quarantine.remove(revision.bytes, sort: .revision, in: database)
      }
      return try Self.insert(accepted, into: database)
    }
  }

  /// The whole model, with all versions.
  public func model() throws -> TrainingModel {
    try read { database in
      try Self.model(in: database, sql: "SELECT line FROM revision")
    }
  }

  /// The model with what is needed for current values: older versions only where two stand apart.
  public func currentModel() throws -> TrainingModel {
    try read { database in
      try Self.model(
        in: database,
        sql: """
          SELECT r.line FROM revision r JOIN (
            SELECT kind, entity, min(revision) AS only, count(*) AS heads FROM derived_head
            GROUP BY kind, entity
          ) h ON h.kind = r.kind AND h.entity = r.entity
          WHERE h.heads > 1 OR r.number = h.only
          """)
    }
  }

  private static func model(in database: Database, sql: String) throws -> TrainingModel {
    var model = TrainingModel()
    let lines = try String.fetchCursor(database, sql: sql)
    while let line = try lines.next() {
      if let revision = try? Revision(line: line) { model.insert(revision) }
    }
    return model
  }

  /// All revisions of one entity; an empty history when nobody has said anything about it.
  public func history(of key: EntityKey) throws -> EntityHistory {
    try read { try RevisionRow.history(of: key, in: $0) }
  }

  /// Adds revisions and works out what is current; how many were new.
  static func insert(
    _ revisions: [Revision], into database: Database,
    step: (_ storedCount: Int) throws -> Void = { _ in }
  ) throws -> Int {
    var touched: [EntityKey: [Int64: Revision]] = [:]
    var added = 0
    for revision in revisions {
      guard let number = try RevisionRow.insert(revision, into: database) else { continue }
      added += 1
      touched[revision.key, default: [:]][number] = revision
      if added.isMultiple(of: 1_000) { try step(added) }
    }
    for (key, known) in touched {
      try RevisionRow.deriveHeads(of: key, knowing: known, in: database)
    }
    return added
  }
}
