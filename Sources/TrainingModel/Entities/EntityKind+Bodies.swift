extension EntityKind {
  /// The kinds that this Pelita reads.
  private static let known: [any EntityBody.Type] = [
    School.self, Person.self, Pairing.self, Assignment.self, ProgressStatus.self,
    MentoringFact.self, MentoringText.self, Reply.self, Handled.self,
  ]

  private static let bodies: [EntityKind: any EntityBody.Type] = Dictionary(
    uniqueKeysWithValues: known.map { ($0.kind, $0) })

  /// Whether this Pelita reads entities of this kind.
  var isKnown: Bool { Self.bodies[self] != nil }

  /// What is wrong with `revision` for a kind that we know; `nil` for a later kind.
  static func problem(with revision: Revision) -> BodyProblem? {
    guard let body = bodies[revision.key.kind], !revision.isTombstone else { return nil }
    guard let object = revision.body.object else { return .malformed(field: "") }
    var fields = BodyReader(object)
    do {
      _ = try body.init(reading: &fields)
      return nil
    } catch {
      return error
    }
  }

  /// The kinds whose heads are joined without anybody's decision.
  public var joinsHeads: Bool { self == .progressStatus || self == .handled }
}

extension Revision {
  /// Whether this Pelita can read its body, or leaves that to a newer one.
  public var isReadable: Bool { EntityKind.problem(with: self) == nil }
}
