/// When can we meet: slots by how many would miss a lesson.
struct SlotsFlow {
  let desk: SchoolDesk

  /// Plays until somebody goes back.
  ///
  /// - Returns: What is to be told on the screen before.
  func run() throws -> [String] { [] }
}
