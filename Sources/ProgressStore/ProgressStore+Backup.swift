import GRDB
public import LearningRecord
import Storage

extension ProgressStore {
  /// Backs the record up and thins older backups; for the end of a sitting.
  ///
  /// - Returns: The path of the new backup.
  @discardableResult
  public func backUp(at now: Int64) throws -> String {
    try wrapping { try Backups(of: files).add(of: queue, at: now) }
  }

  /// Keeps what `history` says, so that the next start is quick.
  public func keepOverview(of history: LearningHistory) throws {
    try wrapping { try queue.write { try Snapshot.keep(history.overview, in: $0) } }
  }
}
