import Storage

/// The tables and how they came to be; versions are added, never changed.
enum Schema {
  /// All versions; "PelS" tells our files from other people's.
  static let all = DatabaseSchema(
    applicationID: 0x5065_6C53, migrations: [version1, version2, version3])
}
