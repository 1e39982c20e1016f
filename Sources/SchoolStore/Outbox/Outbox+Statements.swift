import GRDB

extension Outbox {
  /// A statement as it goes out.
  public struct Item: Hashable, Sendable {
    public var id: String
    public var line: String
    /// The statement that this one takes back.
    public var voids: String?

    /// Makes an item.
    public init(id: String, line: String, voids: String? = nil) {
      self.id = id
      self.line = line
      self.voids = voids
    }
  }

  /// A statement that the store refused for good.
  public struct Refusal: Hashable, Sendable {
    public var id: String
    /// The store's own words.
    public var words: String
  }

  /// How many statements are in which state.
  public struct Counts: Hashable, Sendable {
    public var waiting = 0
    public var sent = 0
    public var refused = 0
  }

  /// Puts statements in line for `store`; those that are known keep their first form and place.
  ///
  /// - Returns: How many were new.
  @discardableResult
  public func add(_ items: some Sequence<Item>, for store: String) throws -> Int {
    try write { database in
      var added = 0
      let insert = try database.makeStatement(
        sql: "INSERT OR IGNORE INTO statement (store, id, line, voids) VALUES (?, ?, ?, ?)")
      for item in items {
        try insert.execute(arguments: [store, item.id, item.line, item.voids])
        added += database.changesCount
      }
      return added
    }
  }

  /// Takes out of the line what has not gone yet and is not in `kept`.
  ///
  /// What was tried may have arrived although no answer did: it counts as sent from now on, so that
  /// it is taken back as well.
  ///
  /// - Returns: How many never went anywhere.
  @discardableResult
  public func dropWaiting(except kept: Set<String>, for store: String) throws -> Int {
    let gone = try waiting(for: store, withVoids: false).filter { !kept.contains($0) }
    return try write { database in
      let keep = try database.makeStatement(
        sql: "UPDATE statement SET state = 'sent' WHERE store = ? AND id = ? AND tried = 1")
      let drop = try database.makeStatement(
        sql: "DELETE FROM statement WHERE store = ? AND id = ? AND state = 'waiting'")
      var dropped = 0
      for id in gone {
        try keep.execute(arguments: [store, id])
        try drop.execute(arguments: [store, id])
        dropped += database.changesCount
      }
      return dropped
    }
  }

  /// The ids of what waits, in the order it came.
  public func waiting(for store: String, withVoids: Bool = true) throws -> [String] {
    try read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT id FROM statement WHERE store = ? AND state = 'waiting'
          \(withVoids ? "" : "AND voids IS NULL") ORDER BY number
          """, arguments: [store])
    }
  }

  /// What arrived and was not taken back, and what was taken back.
  public func sent(to store: String) throws -> (ids: Set<String>, voided: Set<String>) {
    try read { database in
      (
        try String.fetchSet(
          database,
          sql: "SELECT id FROM statement WHERE store = ? AND state = 'sent' AND voids IS NULL",
          arguments: [store]),
        try String.fetchSet(
          database, sql: "SELECT voids FROM statement WHERE store = ? AND voids IS NOT NULL",
          arguments: [store])
      )
    }
  }

  /// The lines of these statements, in the order of `ids`.
  public func lines(of ids: [String], for store: String) throws -> [String] {
    try read { database in
      let select = try database.makeStatement(
        sql: "SELECT line FROM statement WHERE store = ? AND id = ?")
      return try ids.compactMap { try String.fetchOne(select, arguments: [store, $0]) }
    }
  }

  /// Notes that these are about to go: from now on they may be there.
  public func markTried(_ ids: [String], to store: String) throws {
    try write { database in
      let update = try database.makeStatement(
        sql: "UPDATE statement SET tried = 1 WHERE store = ? AND id = ?")
      for id in ids { try update.execute(arguments: [store, id]) }
    }
  }

  /// Notes that these arrived.
  public func markSent(_ ids: [String], to store: String) throws {
    try write { database in
      let update = try database.makeStatement(
        sql: "UPDATE statement SET state = 'sent', words = NULL WHERE store = ? AND id = ?")
      for id in ids { try update.execute(arguments: [store, id]) }
    }
  }

  /// Sets a statement aside with the store's words.
  public func markRefused(_ id: String, words: String, by store: String) throws {
    try write { database in
      try database.execute(
        sql: "UPDATE statement SET state = 'refused', words = ? WHERE store = ? AND id = ?",
        arguments: [words, store, id])
    }
  }

  /// Puts everything that was refused back in line.
  public func retryRefused(by store: String) throws {
    try write { database in
      try database.execute(
        sql: "UPDATE statement SET state = 'waiting' WHERE store = ? AND state = 'refused'",
        arguments: [store])
    }
  }

  /// How it stands with `store`.
  public func counts(for store: String) throws -> Counts {
    try read { database in
      var counts = Counts()
      let rows = try Row.fetchAll(
        database, sql: "SELECT state, count(*) FROM statement WHERE store = ? GROUP BY state",
        arguments: [store])
      for row in rows {
        let count: Int = row[1]
        switch row[0] as String {
        case "waiting": counts.waiting = count
        case "sent": counts.sent = count
        default: counts.refused = count
        }
      }
      return counts
    }
  }

  /// What the store refused, the first ones first.
  public func refusals(by store: String) throws -> [Refusal] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT id, words FROM statement WHERE store = ? AND state = 'refused' ORDER BY number
          """, arguments: [store]
      ).map { Refusal(id: $0[0], words: $0[1] ?? "") }
    }
  }

  /// A setting that is kept for next time.
  public func setting(_ name: String) throws -> String? {
    try read {
      try String.fetchOne($0, sql: "SELECT value FROM setting WHERE name = ?", arguments: [name])
    }
  }

  /// Keeps a setting.
  public func set(_ name: String, _ value: String) throws {
    try write {
      try $0.execute(
        sql: "INSERT OR REPLACE INTO setting (name, value) VALUES (?, ?)",
        arguments: [name, value])
    }
  }
}
