import ArgumentParser
import Curriculum

/// `pelita learn [LESSON|FILE.md]`.
struct LearnCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "learn", abstract: HelpLanguage.phrases.helpLearn)
  }

  @OptionGroup var shared: SharedOptions
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpLearnLesson))
  var lesson: String?

  func run() throws {
    let surroundings = Surroundings.standard(isPlain: shared.plain)
    guard let lesson, lesson.hasSuffix(".md") else {
      return try Visit(surroundings: surroundings).learn(lesson)
    }
    try FileTrial(surroundings: surroundings, path: lesson).run()
  }
}
