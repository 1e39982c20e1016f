public import LearningRecord

/// The current value of an entity.
public struct Entry<Body: EntityBody>: Hashable, Sendable {
  public var id: EntityID
  public var body: Body
  /// Members that a newer Pelita wrote; the next revision repeats them.
  public var unknown: JSONObject
  /// What the next revision replaces.
  public var heads: [RevisionID]
  /// Whether two people changed it apart, and a person is to decide.
  public var hasTwoVersions: Bool
  public var author: PersonID
  public var atMilliseconds: Int64

  /// Reads the heads of `history`; `nil` when the entity was removed.
  init?(_ history: EntityHistory) {
    let heads = history.heads
    guard let current = heads.first, !current.isTombstone,
      let object = current.body.object
    else { return nil }
    var fields = BodyReader(object)
    guard let body = try? Body(reading: &fields) else { return nil }
    id = history.key.id
    unknown = fields.unknown
    self.heads = heads.map(\.id)
    author = current.header.author
    atMilliseconds = current.header.atMilliseconds
    self.body = heads.dropFirst().reduce(body) { joined, head in
      Body(bodyOf: head).flatMap { joined.joined(with: $0) } ?? joined
    }
    hasTwoVersions = EntityKind.disagree(heads)
  }
}
