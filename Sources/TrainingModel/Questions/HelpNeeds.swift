/// Who needs help now, with what, and why.
public struct HelpNeeds: Hashable, Sendable {
  public var groups: [HelpGroup]

  /// What `standings` call for, less what mentors have seen to.
  public init(_ standings: some Sequence<TeacherStanding>, care: Care) {
    groups = HelpGroup.groups(of: standings.flatMap { Self.needs(of: $0, care: care) })
  }

  /// Every need, group by group.
  public var needs: [HelpNeed] { groups.flatMap(\.needs) }

  /// The needs of one teacher, the strongest first.
  public static func needs(of standing: TeacherStanding, care: Care) -> [HelpNeed] {
    let open = standing.signals.filter { !care.covers($0, of: standing.person) }
    return Dictionary(grouping: open, by: \.difficulty)
      .compactMap {
        HelpNeed(person: standing.person, difficulty: $0.key, signals: $0.value)
      }
      .sorted {
        ($0.rule, $0.sinceMilliseconds, $0.difficulty)
          < ($1.rule, $1.sinceMilliseconds, $1.difficulty)
      }
  }
}
