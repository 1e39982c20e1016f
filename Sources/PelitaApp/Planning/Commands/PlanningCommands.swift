import ArgumentParser

extension TrainerCommand {
  /// Needs, meetings, speakers, sessions to come, times.
  static var planning: [any ParsableCommand.Type] { [] }
}
