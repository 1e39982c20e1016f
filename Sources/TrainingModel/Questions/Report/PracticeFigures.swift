/// What those who may look at practice reckon for a report: nothing in it goes in as it is.
///
/// It is mentor scope. A report takes counts out of it, of no group under five, and no answer.
public struct PracticeFigures: Sendable {
  public var help: HelpNeeds
  public var hard: HardActivities
  public var effects: MentoringEffects.Counts

  /// Makes the figures.
  public init(help: HelpNeeds, hard: HardActivities, effects: MentoringEffects.Counts) {
    self.help = help
    self.hard = hard
    self.effects = effects
  }
}
