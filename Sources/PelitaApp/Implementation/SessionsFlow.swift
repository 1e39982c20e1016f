/// All sessions, and each one before, during and after.
struct SessionsFlow {
  let desk: SchoolDesk

  /// Plays until somebody goes back.
  ///
  /// - Returns: What is to be told on the screen before.
  func run() throws -> [String] { [] }
}
