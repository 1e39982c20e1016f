import GRDB

extension Schema {
  /// What the teacher writes for the school's record, and when the class is asked about.
  @Sendable
  static func version2(_ database: Database) throws {
    try database.execute(sql: tables2)
  }

  private static let tables2 = """
    CREATE TABLE own_line (
      id TEXT NOT NULL PRIMARY KEY,
      kind TEXT NOT NULL CHECK (length(kind) BETWEEN 1 AND 64),
      entity TEXT NOT NULL CHECK (length(entity) BETWEEN 8 AND 64),
      writer TEXT NOT NULL CHECK (length(writer) BETWEEN 8 AND 64),
      sequence INTEGER NOT NULL CHECK (sequence > 0),
      line TEXT NOT NULL CHECK (length(line) <= 65536),
      written INTEGER NOT NULL,
      UNIQUE (writer, sequence)
    ) STRICT;

    CREATE TABLE class_question (
      subject TEXT NOT NULL PRIMARY KEY CHECK (length(subject) BETWEEN 1 AND 200),
      postponed INTEGER NOT NULL CHECK (postponed >= 0),
      ask_from INTEGER,
      tried TEXT NOT NULL,
      result TEXT NOT NULL,
      next TEXT NOT NULL
    ) STRICT;
    """
}
