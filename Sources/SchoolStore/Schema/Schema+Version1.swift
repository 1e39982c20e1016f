import GRDB

extension Schema {
  /// What came in, word for word and only ever added; and what follows from it (`derived_…`).
  @Sendable
  static func version1(_ database: Database) throws {
    try database.execute(sql: facts)
    try database.execute(sql: arrivals)
    try database.execute(sql: derived)
  }

  private static let facts = """
    CREATE TABLE meta (
      key TEXT NOT NULL PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE revision (
      number INTEGER PRIMARY KEY,
      id BLOB NOT NULL UNIQUE CHECK (length(id) = 32),
      kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
      entity TEXT NOT NULL CHECK (length(entity) BETWEEN 8 AND 64),
      about TEXT CHECK (about IS NOT NULL OR kind NOT LIKE 'mentor.%'),
      author TEXT NOT NULL,
      writer TEXT NOT NULL,
      sequence INTEGER NOT NULL CHECK (sequence > 0),
      clock INTEGER NOT NULL,
      doubtful INTEGER NOT NULL CHECK (doubtful IN (0, 1)),
      line TEXT NOT NULL
    ) STRICT;
    CREATE INDEX revision_entity ON revision (kind, entity);
    CREATE INDEX revision_writer ON revision (writer, sequence);

    CREATE TRIGGER revision_never_changes BEFORE UPDATE ON revision
    BEGIN SELECT RAISE(ABORT, 'a revision never changes'); END;
    CREATE TRIGGER revision_is_never_removed BEFORE DELETE ON revision
    BEGIN SELECT RAISE(ABORT, 'a revision is never removed'); END;

    CREATE TABLE writer (
      number INTEGER PRIMARY KEY,
      person TEXT NOT NULL CHECK (length(person) BETWEEN 8 AND 64),
      name TEXT NOT NULL CHECK (length(name) BETWEEN 8 AND 64),
      UNIQUE (person, name)
    ) STRICT;

    CREATE TABLE event (
      writer INTEGER NOT NULL REFERENCES writer,
      sequence INTEGER NOT NULL CHECK (sequence > 0),
      clock INTEGER NOT NULL,
      doubtful INTEGER NOT NULL CHECK (doubtful IN (0, 1)),
      kind TEXT NOT NULL,
      activity TEXT NOT NULL,
      revision TEXT NOT NULL,
      body TEXT NOT NULL,
      PRIMARY KEY (writer, sequence)
    ) STRICT, WITHOUT ROWID;

    CREATE TRIGGER event_never_changes BEFORE UPDATE ON event
    BEGIN SELECT RAISE(ABORT, 'an event never changes'); END;
    CREATE TRIGGER event_is_never_removed BEFORE DELETE ON event
    BEGIN SELECT RAISE(ABORT, 'an event is never removed'); END;
    """

  private static let arrivals = """
    CREATE TABLE import (
      digest BLOB NOT NULL PRIMARY KEY CHECK (length(digest) = 32),
      kind TEXT NOT NULL,
      person TEXT NOT NULL,
      who TEXT NOT NULL,
      created INTEGER NOT NULL,
      imported INTEGER NOT NULL,
      added INTEGER NOT NULL,
      known INTEGER NOT NULL,
      quarantined INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX import_person ON import (person, created);

    CREATE TABLE summary (
      person TEXT NOT NULL,
      digest BLOB NOT NULL REFERENCES import,
      created INTEGER NOT NULL,
      line TEXT NOT NULL,
      PRIMARY KEY (person, digest)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE quarantine (
      number INTEGER PRIMARY KEY,
      sort TEXT NOT NULL CHECK (sort IN ('revision', 'event')),
      line BLOB NOT NULL,
      reason TEXT NOT NULL,
      person TEXT,
      found INTEGER NOT NULL,
      UNIQUE (sort, line, person)
    ) STRICT;
    CREATE INDEX quarantine_person ON quarantine (person);
    """

  private static let derived = """
    CREATE TABLE derived_head (
      kind TEXT NOT NULL,
      entity TEXT NOT NULL,
      revision INTEGER NOT NULL REFERENCES revision,
      PRIMARY KEY (kind, entity, revision)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE derived_standing (
      person TEXT NOT NULL PRIMARY KEY,
      newest_file INTEGER,
      standing TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    """
}
