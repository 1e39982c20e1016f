extension EntityKind {
  /// The kinds that this Pelita reads, in the order of the model's document.
  static let known: [any EntityBody.Type] = [
    School.self, Person.self, SamePerson.self, Pairing.self, Consent.self,
    Competence.self, Need.self, Meeting.self, Speaker.self, Timetable.self, Session.self,
    Stage.self, Readiness.self, Attendance.self, Material.self, Assignment.self,
    ProgressStatus.self, ClassApplication.self, MentoringFact.self,
    Obstacle.self, Response.self, Evaluation.self, CatalogueEntry.self,
    MentoringText.self, Reply.self, Handled.self, PrivateApplication.self, SharedReflection.self,
  ]

  private static let bodies: [EntityKind: any EntityBody.Type] = Dictionary(
    uniqueKeysWithValues: known.map { ($0.kind, $0) })

  /// Whether this Pelita reads entities of this kind.
  var isKnown: Bool { Self.bodies[self] != nil }

  /// What is wrong with `body` for a kind that we know; `nil` for a later kind.
  func problem(withBody body: RevisionReader.Body) -> BodyProblem? {
    guard isKnown, !body.isTombstone else { return nil }
    return body.value.object.map(problem) ?? .malformed(field: "")
  }

  /// What is wrong with `object` as a body of this kind; `nil` for a kind that we do not know.
  func problem(with object: JSONObject) -> BodyProblem? {
    guard let body = Self.bodies[self] else { return nil }
    var fields = BodyReader(object)
    do {
      _ = try body.init(reading: &fields)
      return nil
    } catch {
      return error
    }
  }

  /// The members of `revision` as this Pelita writes them, with those it does not know after them.
  static func object(of revision: Revision) -> JSONObject? {
    guard let object = revision.body.object else { return nil }
    return bodies[revision.key.kind]?.rewritten(object) ?? object
  }

  /// The members that hold what people wrote in their own words.
  public static let freeTexts: Set<String> = [
    "topic", "title", "name", "place", "minutes", "what", "why", "from", "remark", "plan",
    "actual", "tried", "result", "next", "observed", "agreed", "text", "indonesian", "english",
    "reason",
  ]

  /// Whether `heads` say different things that only a person can decide between.
  static func disagree(_ heads: [Revision]) -> Bool {
    guard let first = heads.first, heads.count > 1 else { return false }
    return bodies[first.key.kind]?.disagree(heads)
      ?? heads.contains { !$0.saysTheSame(as: first) }
  }
}

extension EntityBody {
  /// Whether `heads` say different things, and joining them is nobody's but a person's.
  fileprivate static func disagree(_ heads: [Revision]) -> Bool {
    guard let first = heads.first else { return false }
    return heads.contains { head in
      guard !head.saysTheSame(as: first) else { return false }
      guard let one = Self(bodyOf: first), let other = Self(bodyOf: head) else { return true }
      return one.joined(with: other) == nil
    }
  }

  /// The members as they are written here, those that nobody took at the end.
  fileprivate static func rewritten(_ object: JSONObject) -> JSONObject? {
    var fields = BodyReader(object)
    guard let body = try? Self(reading: &fields) else { return nil }
    return body.object(keeping: fields.unknown)
  }

  /// Reads the body of `revision`; `nil` for a tombstone and for what has not its form.
  public init?(bodyOf revision: Revision) {
    guard let object = revision.body.object else { return nil }
    var fields = BodyReader(object)
    guard let body = try? Self(reading: &fields) else { return nil }
    self = body
  }
}

extension Revision {
  /// Whether both bodies are the same, byte for byte.
  func saysTheSame(as other: Revision) -> Bool {
    bytes[bodyRange].elementsEqual(other.bytes[other.bodyRange])
  }

  /// Whether this Pelita can read its body, or leaves that to a newer one.
  public var isReadable: Bool { bodyProblem == nil }
}
