import GRDB
public import LearningRecord
import TrainingModel

extension SchoolStore {
  /// Files in one transaction: more would not be faster, and a power cut would undo more.
  private static let filesAtOnce = 50

  /// Takes in progress files, each whole or not at all; doing it twice changes nothing.
  ///
  /// - Returns: One report for each delivery, in their order.
  public func importProgress(_ deliveries: [ProgressDelivery]) throws -> [ArrivalReport] {
    var reports: [ArrivalReport] = []
    for start in stride(from: 0, to: deliveries.count, by: Self.filesAtOnce) {
      let files = deliveries[start..<min(start + Self.filesAtOnce, deliveries.count)]
      reports += try write { database in
        try files.map { try Self.take(in: $0, into: database) }
      }
    }
    return reports
  }

  /// What a teacher's events come to, contested ones included: the history's own rule decides.
  public func history(of person: PersonID) throws -> LearningHistory {
    try read { try Self.history(of: person, in: $0) }
  }

  /// What the events of several ids of one person come to.
  public func history(of people: [PersonID]) throws -> LearningHistory {
    try read { database in
      LearningHistory(try people.flatMap { try Self.events(of: $0, in: database) })
    }
  }

  static func history(of person: PersonID, in database: Database) throws -> LearningHistory {
    LearningHistory(try events(of: person, in: database))
  }

  /// A person's events, contested ones included.
  static func events(of person: PersonID, in database: Database) throws -> [Event] {
    let contested = try Quarantine.lines(of: person, in: database)
      .filter { $0.sort == .event && $0.reason == "name-taken" }
      .compactMap { EventRow(line: $0.line[...])?.event }
    return try EventRow.events(of: person, in: database) + contested
  }

  private static func take(
    in delivery: ProgressDelivery, into database: Database
  ) throws -> ArrivalReport {
    let arrival = delivery.arrival
    if let earlier = try arrival.earlierReport(in: database) { return earlier }
    var insertion = try EventInsertion(
      of: arrival.person, into: database, at: arrival.importedMilliseconds)
    for line in delivery.eventLines { try insertion.insert(line) }
    _ = try insert(delivery.revisions, into: database)
    var report = insertion.report
    report.added += try insert(delivery.told, into: database)
    report.quarantined += delivery.quarantined.count + delivery.unreadCount
    for line in delivery.quarantined {
      try Quarantine.insert(
        line.line, sort: .revision, reason: line.problem.code, at: arrival.importedMilliseconds,
        into: database)
    }
    try arrival.insert(report, into: database)
    try UnreadLine.insert(delivery.unread, of: arrival, into: database)
    if let line = delivery.summaryLine {
      try database.execute(
        sql: "INSERT INTO summary (person, digest, created, line) VALUES (?, ?, ?, ?)",
        arguments: [
          arrival.person.text, arrival.digest.blob, arrival.believedMilliseconds, line,
        ])
    }
    try StandingUnion.forget(arrival.person, in: database)
    return report
  }
}
