import GRDB
import LearningRecord
import Storage

extension ProgressStore {
  /// Takes in event lines of this teacher's other laptop, all or none, word for word.
  ///
  /// Doing it twice changes nothing. Fold the history anew afterwards.
  public func merge(eventLines lines: [String], at now: Int64) throws -> MergeReport {
    try wrapping {
      try queue.write { try Self.merge(lines, into: $0, at: now) }
    }
  }

  /// The lines that were kept aside, with the reason's code.
  public func quarantine() throws -> [(line: String, reason: String)] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT line, reason FROM quarantine ORDER BY found, line")
        .map { ($0.text(0) ?? "", $0.text(1) ?? "") }
    }
  }

  private static func merge(
    _ lines: [String], into database: Database, at now: Int64
  ) throws -> MergeReport {
    var report = MergeReport()
    for line in lines {
      guard let row = EventRow(line: line) else {
        try EventRow.quarantine(line, reason: "not-an-event", at: now, in: database)
        report.quarantined += 1
        continue
      }
      switch try row.merge(into: database, at: now) {
      case .added: report.added += 1
      case .known: report.known += 1
      case .quarantined: report.quarantined += 1
      }
    }
    return report
  }
}
