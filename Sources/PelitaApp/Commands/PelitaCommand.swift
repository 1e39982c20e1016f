import ArgumentParser

/// `pelita`: the home screen, and the way to everything else.
struct PelitaCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "pelita", abstract: HelpLanguage.phrases.helpProgram,
      discussion: HelpLanguage.phrases.helpProgramDiscussion, version: Program.version,
      subcommands: [
        HomeCommand.self, LearnCommand.self, ReviewCommand.self, PractiseCommand.self,
        ProgressCommand.self, TriedCommand.self, SendCommand.self, OpenCommand.self,
        MentorCommand.self, TrainerCommand.self, SchoolCommand.self, DoctorCommand.self,
        ModuleCommand.self,
      ],
      defaultSubcommand: HomeCommand.self)
  }
}
