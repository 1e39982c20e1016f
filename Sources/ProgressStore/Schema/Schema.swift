import GRDB
import Storage

/// The tables and how they came to be; versions are added, never changed.
enum Schema {
  /// All versions; "Peli" tells our files from other people's.
  static let all = DatabaseSchema(applicationID: 0x5065_6C69, migrations: [version1, version2])
}
