import GRDB
public import TrainingModel

extension SchoolStore {
  /// Stores what was written here; when this returns it is on the disk.
  public func append(_ revisions: [Revision]) throws {
    try write { database in _ = try Self.insert(revisions, into: database) }
    if let last = revisions.last { remember(last) }
  }

  /// Takes in what `admission` accepted and keeps the rest aside, all or none.
  ///
  /// Doing it twice changes nothing.
  public func merge(_ admission: Admission, from arrival: Arrival) throws -> ArrivalReport {
    try write { database in
      if let earlier = try arrival.earlierReport(in: database) { return earlier }
      let added = try Self.insert(admission.accepted, into: database)
      for line in admission.quarantined {
        try Quarantine.insert(
          line.line, sort: .revision, reason: line.problem.code, at: arrival.importedMilliseconds,
          into: database)
      }
      let report = ArrivalReport(
        added: added, known: admission.accepted.count + admission.knownCount - added,
        quarantined: admission.quarantined.count)
      try arrival.insert(report, into: database)
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

  /// Adds revisions and works out what is current; how many were new.
  static func insert(_ revisions: [Revision], into database: Database) throws -> Int {
    var touched: Set<EntityKey> = []
    var added = 0
    for revision in revisions where try RevisionRow.insert(revision, into: database) {
      added += 1
      touched.insert(revision.key)
    }
    for key in touched { try RevisionRow.deriveHeads(of: key, in: database) }
    return added
  }
}
