import ArgumentParser

/// `pelita mentor …`: the mentor's screen, and its twins for scripts.
struct MentorCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "mentor", abstract: HelpLanguage.phrases.helpMentor,
      subcommands: [
        MentorReviewCommand.self, MentorImportCommand.self, MentorTableCommand.self,
        MentorTeacherCommand.self, MentorReplyCommand.self, MentorRecordCommand.self,
        MentorHandledCommand.self, MentorFollowUpsCommand.self, MentorSendCommand.self,
      ] + weekly,
      defaultSubcommand: MentorReviewCommand.self)
  }
}
