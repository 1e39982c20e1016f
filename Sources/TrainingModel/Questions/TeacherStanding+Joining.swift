public import LearningRecord

extension TeacherStanding {
  /// What two ids of one person come to: in every lesson the further of both.
  ///
  /// A reason to help stays unless the other id has mastered or completed that lesson since.
  public func joined(with other: TeacherStanding) -> TeacherStanding {
    var joined = self
    joined.lessons = lessons.merging(other.lessons) { mine, theirs in
      Lesson(
        status: max(mine.status, theirs.status),
        lastActivityMilliseconds: [
          mine.lastActivityMilliseconds, theirs.lastActivityMilliseconds,
        ].compactMap { $0 }.max())
    }
    joined.signals = open(other) + other.open(self).filter { !signals.contains($0) }
    joined.upTo = upTo.merging(other.upTo, uniquingKeysWith: max)
    joined.newestFileMilliseconds = [newestFileMilliseconds, other.newestFileMilliseconds]
      .compactMap { $0 }.max()
    return joined
  }

  /// The signals that what was done under the other id has not overtaken.
  private func open(_ other: TeacherStanding) -> [HelpSignal] {
    signals.filter { signal in
      guard signal.rule != .asked, let lesson = signal.difficulty.lesson,
        let known = other.lessons[lesson], known.status >= .completed,
        let last = known.lastActivityMilliseconds
      else { return true }
      return last < signal.sinceMilliseconds
    }
  }

  /// One standing for each person, under the id they are shown by.
  public static func united(
    _ standings: some Sequence<TeacherStanding>, by identities: Identities
  ) -> [PersonID: TeacherStanding] {
    var united: [PersonID: TeacherStanding] = [:]
    for var standing in standings {
      standing.person = identities.canonical(standing.person)
      united[standing.person] = united[standing.person]?.joined(with: standing) ?? standing
    }
    return united
  }
}
