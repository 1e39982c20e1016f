import ArgumentParser
import Curriculum
import Guidance
import LearningRecord

/// `pelita review [--json]`.
struct ReviewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "review", abstract: HelpLanguage.phrases.helpReview,
      discussion: HelpLanguage.phrases.helpReviewMore)
  }

  @OptionGroup var shared: SharedOptions
  @Flag(help: ArgumentHelp(HelpLanguage.phrases.helpJSON))
  var json = false

  func run() throws {
    let visit = Visit(surroundings: Surroundings.standard(isPlain: shared.plain))
    guard json else { return try visit.review() }
    let desk = try visit.lastDesk()
    try StandardStream.output.print(json: ReviewReport(desk.dailyReview(), desk))
  }
}

/// What comes back today, for programs.
struct ReviewReport: Encodable {
  var seconds: Int
  var items: [Item]

  /// A question that comes back.
  struct Item: Encodable {
    var activity: String
    var lesson: String
    var title: String
    /// How likely it is still known, 0 to 100.
    var recallPercent: Int
  }

  init(_ review: DailyReview, _ desk: TeacherDesk) {
    seconds = review.seconds
    items = review.items.map {
      Item(
        activity: $0.activity.text, lesson: $0.lesson.text,
        title: desk.library.title(of: $0.lesson, in: desk.profile.language),
        recallPercent: Int(($0.retrievability * 100).rounded()))
    }
  }
}
