import ArgumentParser

extension TrainerCommand {
  /// Around a session: before, during, after.
  static var implementation: [any ParsableCommand.Type] {
    [
      TrainerSessionsCommand.self, TrainerSessionCommand.self, TrainerSessionMoveCommand.self,
      TrainerAttendCommand.self, TrainerStageCommand.self, TrainerObstaclesCommand.self,
      TrainerObstacleCommand.self, TrainerRespondCommand.self, TrainerEvaluateCommand.self,
      TrainerReadinessCommand.self, TrainerPrintCommand.self,
    ]
  }
}
