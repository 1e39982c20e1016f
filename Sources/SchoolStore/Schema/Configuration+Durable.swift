import GRDB

extension Configuration {
  /// Every commit is on the disk before it returns.
  ///
  /// Set by hand: GRDB's `journalMode` option would weaken `synchronous` to NORMAL.
  static var durable: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(2)
    configuration.prepareDatabase { database in
      try database.execute(
        sql: """
          PRAGMA journal_mode = WAL;
          PRAGMA synchronous = FULL;
          PRAGMA foreign_keys = ON;
          PRAGMA trusted_schema = OFF;
          """)
    }
    return configuration
  }
}
