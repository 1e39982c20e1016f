internal import Curriculum

/// Which activities are hard for many: questions of lessons and practical exercises alike.
///
/// Counts alone, so that it may stand in a report; who answered what is in ``HardActivity``.
public struct HardActivities: Hashable, Sendable {
  /// The hardest first: the lowest rate, then the most teachers.
  public var tallies: [ActivityTally]

  /// Picks those of `tallies` that are hard by the school's thresholds.
  public init(
    _ tallies: some Sequence<ActivityTally>, thresholds: HelpThresholds = HelpThresholds()
  ) {
    self.tallies = tallies.filter { tally in
      tally.teachers >= thresholds.hardTeachers
        && tally.right * 100 < thresholds.hardBelowPercent * tally.teachers
    }
    .sorted { one, other in
      let (mine, others) = (one.right * other.teachers, other.right * one.teachers)
      if mine != others { return mine < others }
      return (-one.teachers, one.activity.text) < (-other.teachers, other.activity.text)
    }
  }

  /// Only those that so many teachers met: no group in a report is smaller.
  public func metByAtLeast(_ teachers: Int) -> HardActivities {
    var limited = self
    limited.tallies.removeAll { $0.teachers < teachers }
    return limited
  }

  public var json: JSONValue { .array(tallies.map { .object($0.json) }) }
}
