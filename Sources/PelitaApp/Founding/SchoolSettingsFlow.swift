/// Name, place, time zone, roster, timetables and thresholds of the school.
struct SchoolSettingsFlow {
  let desk: SchoolDesk

  /// Plays until somebody goes back.
  ///
  /// - Returns: What is to be told on the screen before.
  func run() throws -> [String] { [] }
}
