import ArgumentParser

extension SchoolCommand {
  /// Statements for a learning record store.
  static var statements: [any ParsableCommand.Type] {
    [CheckStatementsCommand.self, SchoolStatementsCommand.self, SchoolPushCommand.self]
  }
}
