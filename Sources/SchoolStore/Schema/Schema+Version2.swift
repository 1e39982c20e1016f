import GRDB

extension Schema {
  /// What each teacher practised day by day, derived from the events like the standings.
  @Sendable
  static func version2(_ database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE derived_practice (
          person TEXT NOT NULL,
          activity TEXT NOT NULL,
          lesson TEXT NOT NULL,
          question TEXT NOT NULL,
          day INTEGER NOT NULL,
          tries INTEGER NOT NULL,
          right INTEGER NOT NULL,
          first_tries INTEGER NOT NULL,
          first_right INTEGER NOT NULL,
          opening INTEGER CHECK (opening IN (0, 1)),
          wrong TEXT,
          PRIMARY KEY (person, activity, lesson, question, day)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX derived_practice_opening ON derived_practice (activity, lesson, opening)
          WHERE opening IS NOT NULL;

        CREATE TABLE derived_completion (
          person TEXT NOT NULL,
          lesson TEXT NOT NULL,
          day INTEGER NOT NULL,
          PRIMARY KEY (person, lesson)
        ) STRICT, WITHOUT ROWID;

        -- Everything derived is worked out again, these tables with it.
        DELETE FROM derived_standing;
        """)
  }
}
