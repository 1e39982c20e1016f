/// Teachers with the same difficulty for the same reason: one demonstration may help them all.
public struct HelpGroup: Hashable, Sendable {
  public var rule: HelpRule
  public var difficulty: Difficulty
  /// The longest waiting first; never empty.
  public var needs: [HelpNeed]

  /// Since when the first of them has waited.
  public var sinceMilliseconds: Int64 { needs.first?.sinceMilliseconds ?? 0 }

  /// Groups `needs`: the strongest rule first, then the larger group, then the longest waiting.
  static func groups(of needs: [HelpNeed]) -> [HelpGroup] {
    struct Sameness: Hashable {
      var rule: HelpRule
      var difficulty: Difficulty
    }
    let groups = Dictionary(grouping: needs) {
      Sameness(rule: $0.rule, difficulty: $0.difficulty)
    }
    return groups.map { sameness, needs in
      HelpGroup(
        rule: sameness.rule, difficulty: sameness.difficulty,
        needs: needs.sorted {
          ($0.sinceMilliseconds, $0.person) < ($1.sinceMilliseconds, $1.person)
        })
    }
    .sorted {
      ($0.rule, -$0.needs.count, $0.sinceMilliseconds, $0.difficulty)
        < ($1.rule, -$1.needs.count, $1.sinceMilliseconds, $1.difficulty)
    }
  }
}
