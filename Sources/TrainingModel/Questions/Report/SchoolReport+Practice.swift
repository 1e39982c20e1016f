public import Curriculum
internal import LearningRecord

extension SchoolReport {
  /// What teachers' files show of practice: counts, reckoned where the files are.
  public struct Practice: Hashable, Sendable {
    /// A difficulty that five or more have for the same reason.
    public struct SharedDifficulty: Hashable, Sendable {
      public var rule: HelpRule
      public var difficulty: Difficulty
    }

    /// An activity that is hard for many.
    public struct HardLine: Hashable, Sendable {
      public var activity: ActivityID
      public var lesson: LessonID?
      /// Who had it right at the very first try, of those who met it; `nil` of too few.
      public var right: FifthShare?
    }

    /// Of those who sent a file: without a sign of needing somebody, and with one.
    public var help: PublicCounts
    /// The strongest reason first, of equal ones the one of most people.
    public var shared: [SharedDifficulty]
    /// The hardest first.
    public var hard: [HardLine]
    /// Activities that are hard for fewer people than a group may have; which is not told.
    public var smallHard: Int
  }

  /// From whom no file came for some time while an assignment is open.
  public struct Silence: Hashable, Sendable {
    /// Of those of whom a file told something once: all others, and those.
    public var people: PublicCounts
    /// After so many days without a file the school calls it no news.
    public var days: Int
  }
}

extension SchoolReport.Practice {
  init(_ figures: PracticeFigures, _ source: ReportSource) {
    let disclosure = source.disclosure
    let needing = Set(figures.help.needs.map { disclosure.identities.canonical($0.person) })
    help = disclosure.counts(of: disclosure.teachers, groups: 2) { person in
      source.statuses[person] == nil ? nil : needing.contains(person) ? 1 : 0
    }
    shared = figures.help.groups.compactMap { group in
      let people = Set(group.needs.map { disclosure.identities.canonical($0.person) })
      guard people.count >= PublicCounts.smallest else { return nil }
      return SharedDifficulty(rule: group.rule, difficulty: group.difficulty)
    }
    let large = figures.hard.metByAtLeast(PublicCounts.smallest).tallies
    hard = large.map { tally in
      HardLine(
        activity: tally.activity, lesson: tally.lesson,
        right: FifthShare(tally.right, of: tally.teachers))
    }
    smallHard = figures.hard.tallies.count - large.count
  }
}

extension SchoolReport.Silence {
  init(_ source: ReportSource) {
    let silent = Set(source.overview.noNews.map(\.person))
    people = source.disclosure.counts(of: source.disclosure.teachers, groups: 2) {
      source.statuses[$0] == nil ? nil : silent.contains($0) ? 1 : 0
    }
    days = (source.model.school?.body.helpThresholds ?? HelpThresholds()).noNewsDays
  }
}
