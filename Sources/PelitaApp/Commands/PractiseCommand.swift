import ArgumentParser
import Curriculum
import Terminal

/// `pelita practise [KIND/ID] [--judge PATH…]`.
struct PractiseCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "practise", abstract: HelpLanguage.phrases.helpPractise,
      discussion: HelpLanguage.phrases.helpPractiseDiscussion)
  }

  @OptionGroup var shared: SharedOptions
  @Argument(help: ArgumentHelp(HelpLanguage.phrases.helpPractiseExercise))
  var exercise: String?
  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(HelpLanguage.phrases.helpPractiseJudge, valueName: "path"))
  var judge: [String] = []
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpJSON))
  var json = false

  func run() throws {
    let surroundings = Surroundings.standard(isPlain: shared.plain || !judge.isEmpty)
    let id = try exercise.map { try Self.id($0) }
    guard !judge.isEmpty || json else {
      return try Visit(surroundings: surroundings).practise(id)
    }
    let language = HelpLanguage.chosen(in: surroundings.environment)
    guard !judge.isEmpty else {
      let ids = id.map { [$0] } ?? surroundings.exercises.ids
      return try StandardStream.output.print(
        json: ExerciseListing(ids, in: surroundings.exercises, language: language))
    }
    let phrases = HelpLanguage.phrases
    guard let id else { throw Complaint(phrases.judgeWhat, .wrongUsage) }
    let loaded = try surroundings.exercises.load(id, in: language)
    let report = try JudgeReport(loaded, paths: judge, phrases: phrases)
    if json {
      try StandardStream.output.print(json: report)
    } else {
      for line in report.works { Self.print(line, phrases) }
    }
    if !report.isAllRight { throw ExitCode(1) }
  }

  private static func id(_ text: String) throws -> ExerciseID {
    guard let id = ExerciseID(text) else {
      throw Complaint(HelpLanguage.phrases.noSuchExercise(text), .wrongUsage)
    }
    return id
  }

  private static func print(_ line: JudgeReport.Line, _ phrases: any Phrases) {
    StandardStream.output.print("\(line.path.sanitisedLine): \(phrases.verdictWord(line.verdict))")
    for reason in line.reasons {
      let text = [reason.seen, reason.why, reason.next].filter { !$0.isEmpty }
        .joined(separator: " ")
      StandardStream.output.print("  · " + text.sanitisedLine)
    }
  }
}
