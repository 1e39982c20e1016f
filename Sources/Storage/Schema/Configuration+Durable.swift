public import GRDB

extension Configuration {
  /// Every commit is on the disk before it returns.
  ///
  /// Set by hand: GRDB's `journalMode` option would weaken `synchronous` to NORMAL.
  public static var durable: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(2)
    configuration.prepareDatabase { database in
      try database.execute(
        sql: """
          PRAGMA journal_mode = WAL;
          PRAGMA synchronous = FULL;
          PRAGMA secure_delete = ON;
          PRAGMA recursive_triggers = ON;
          """)
    }
    return configuration
  }

  /// For a file that nobody else has open and that is finished when closed.
  public static var plain: Configuration {
    var configuration = Configuration()
    configuration.prepareDatabase { database in
      try database.execute(
        sql: "PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON")
    }
    return configuration
  }

  /// For a copy that is synced whole once it is finished, and thrown away when it is not.
  public static var copying: Configuration {
    var configuration = Configuration()
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA synchronous = OFF")
    }
    return configuration
  }

  /// For looking into a file that must stay as it is.
  public static var looking: Configuration {
    var configuration = Configuration()
    configuration.readonly = true
    return configuration
  }
}
