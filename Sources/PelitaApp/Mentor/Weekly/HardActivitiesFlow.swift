/// Activities that are hard for many, with the commonest answers.
struct HardActivitiesFlow {
  let desk: SchoolDesk

  /// Plays until somebody goes back.
  ///
  /// - Returns: What is to be told on the screen before.
  func run() throws -> [String] { [] }
}
