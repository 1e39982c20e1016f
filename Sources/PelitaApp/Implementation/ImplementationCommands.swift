import ArgumentParser

extension TrainerCommand {
  /// Around a session: before, during, after.
  static var implementation: [any ParsableCommand.Type] { [] }
}
