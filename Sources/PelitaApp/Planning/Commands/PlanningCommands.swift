import ArgumentParser

extension TrainerCommand {
  /// Needs, meetings, speakers, sessions to come, times.
  static var planning: [any ParsableCommand.Type] {
    [
      TrainerNeedsCommand.self, TrainerNeedCommand.self, TrainerCompetencesCommand.self,
      TrainerSpeakersCommand.self, TrainerSpeakerCommand.self, TrainerMeetingsCommand.self,
      TrainerMeetingCommand.self, TrainerPlanCommand.self, TrainerSlotsCommand.self,
    ]
  }
}
