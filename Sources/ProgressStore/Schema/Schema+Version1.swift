import GRDB

extension Schema {
  /// Events that are only ever added, what was received, private notes, and a snapshot.
  @Sendable
  static func version1(_ database: Database) throws {
    try database.execute(sql: tables1)
  }

  private static let tables1 = """
    CREATE TABLE meta (
      key TEXT NOT NULL PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE event (
      writer TEXT NOT NULL CHECK (length(writer) BETWEEN 8 AND 64),
      sequence INTEGER NOT NULL CHECK (sequence > 0),
      clock INTEGER NOT NULL,
      doubtful INTEGER NOT NULL CHECK (doubtful IN (0, 1)),
      kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 64),
      activity TEXT NOT NULL CHECK (length(activity) <= 120),
      revision TEXT NOT NULL CHECK (length(revision) <= 128),
      body TEXT NOT NULL CHECK (length(body) <= 65536 AND json_valid(body)),
      PRIMARY KEY (writer, sequence)
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER event_never_changes BEFORE UPDATE ON event
    BEGIN SELECT RAISE(ABORT, 'an event never changes'); END;

    CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event
    BEGIN SELECT RAISE(ABORT, 'an event is never removed'); END;

    CREATE TABLE quarantine (
      line TEXT NOT NULL PRIMARY KEY,
      reason TEXT NOT NULL,
      found INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE note (
      id TEXT NOT NULL PRIMARY KEY,
      lesson TEXT NOT NULL,
      activity TEXT NOT NULL,
      text TEXT NOT NULL,
      written INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE received (
      id TEXT NOT NULL PRIMARY KEY,
      kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 64),
      line TEXT NOT NULL,
      received INTEGER NOT NULL
    ) STRICT;

    CREATE TABLE derived_overview (
      one INTEGER NOT NULL PRIMARY KEY CHECK (one = 1),
      format INTEGER NOT NULL,
      events INTEGER NOT NULL,
      overview TEXT NOT NULL
    ) STRICT;
    """
}
