/// Two versions of one thing, side by side: choose or combine.
struct ConflictsFlow {
  let desk: SchoolDesk

  /// Plays until somebody goes back.
  ///
  /// - Returns: What is to be told on the screen before.
  func run() throws -> [String] { [] }
}
