/// The one-page overview, the report and what else is handed over.
struct ReportFlow {
  let desk: SchoolDesk

  /// Plays until somebody goes back.
  ///
  /// - Returns: What is to be told on the screen before.
  func run() throws -> [String] { [] }
}
