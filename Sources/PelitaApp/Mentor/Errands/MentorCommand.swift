import ArgumentParser
import SchoolStore
import TrainingModel

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

/// Options of every mentor's command, and the desk they open.
struct MentorOptions: ParsableArguments {
  @OptionGroup var shared: SharedOptions
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpJSON))
  var json = false

  /// Runs `body` at the desk of the person who was here last; prints what it gives.
  func run(_ body: (SchoolDesk) throws -> (json: JSONValue, words: String)) throws {
    do {
      let desk = try SchoolArrival(surroundings: .standard(isPlain: shared.plain)).last()
      // In good order even after a complaint, or the next start would look at every page.
      defer { try? desk.store.close() }
      let outcome = try body(desk)
      StandardStream.output.print(json ? outcome.json.indentedText : outcome.words)
    } catch let complaint as Complaint {
      throw complaint
    } catch {
      throw Complaint(HelpLanguage.phrases.explanation(of: error), .inputOutput)
    }
  }
}
