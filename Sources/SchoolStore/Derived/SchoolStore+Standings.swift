import LearningRecord
public import TrainingModel

extension SchoolStore {
  /// People in one transaction: what was worked out stays when the program is ended.
  private static let peopleAtOnce = 50

  /// What everybody's files come to, by the school's own thresholds; one for each person, whichever
  /// of their ids the files were made under.
  ///
  /// After many files came in it takes a while: `step` is told again and again how many of how many
  /// people are worked out. What it throws, and the end of the program, only mean that the rest is
  /// worked out another time.
  public func standings(
    _ derivation: Derivation = Derivation(), identities: Identities = Identities(),
    step: (_ done: Int, _ all: Int) throws -> Void = { _, _ in }
  ) throws -> [TeacherStanding] {
    let standings = Standings(derivation: derivation, identities: identities)
    let missing = try write { try standings.missing(in: $0) }
    for start in stride(from: 0, to: missing.count, by: Self.peopleAtOnce) {
      try step(start, missing.count)
      let people = missing[start..<min(start + Self.peopleAtOnce, missing.count)]
      try write { database in
        for person in people { try standings.derive(person, in: database) }
      }
    }
    return try write { try standings.all(in: $0) }
  }
}
