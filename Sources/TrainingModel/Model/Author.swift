public import Cryptography
public import LearningRecord

/// Somebody who writes into the model from one device; counts the sequence.
public struct Author: Sendable {
  public let person: PersonID
  public let writer: WriterID
  private let key: SigningKey
  /// The sequence of the last revision; 0 before the first.
  public private(set) var sequence: Int

  /// Continues after `sequence`.
  public init(person: PersonID, writer: WriterID, key: SigningKey, after sequence: Int = 0) {
    self.person = person
    self.writer = writer
    self.key = key
    self.sequence = sequence
  }

  /// The public half of the device's key.
  public var publicKey: PublicKey { key.publicKey }

  /// Writes a revision of `body`, in the place of `entry` if there is one.
  public mutating func revision<Body: EntityBody>(
    of id: EntityID, _ body: Body, inPlaceOf entry: Entry<Body>? = nil, about: PersonID? = nil,
    at clock: WallClock
  ) throws(RevisionProblem) -> Revision {
    try revision(
      of: EntityKey(kind: Body.kind, id: id), replacing: entry?.heads ?? [], about: about,
      body: body.object(keeping: entry?.unknown ?? JSONObject()), at: clock)
  }

  /// Writes a revision of `body` in the place of `heads`, such as those of something removed.
  public mutating func revision<Body: EntityBody>(
    of id: EntityID, _ body: Body, replacing heads: [RevisionID], about: PersonID? = nil,
    at clock: WallClock
  ) throws(RevisionProblem) -> Revision {
    try revision(
      of: EntityKey(kind: Body.kind, id: id), replacing: heads, about: about,
      body: body.object(keeping: JSONObject()), at: clock)
  }

  /// Writes that the entity of `heads` was removed.
  public mutating func tombstone(
    of key: EntityKey, replacing heads: [RevisionID], about: PersonID? = nil, at clock: WallClock
  ) throws(RevisionProblem) -> Revision {
    try revision(of: key, replacing: heads, about: about, body: nil, at: clock)
  }

  /// Writes a revision of any kind, of members as they stand; without a body the entity is removed.
  mutating func revision(
    of key: EntityKey, replacing replaced: [RevisionID], about: PersonID?, body: JSONObject?,
    at clock: WallClock
  ) throws(RevisionProblem) -> Revision {
    let header = RevisionHeader(
      key: key, about: about, replaces: replaced.prefix(Revision.mostReplaced).sorted(),
      author: person, writer: writer,
      sequence: sequence + 1, atMilliseconds: clock.milliseconds,
      isClockDoubtful: clock.isDoubtful)
    let revision = try RevisionDraft(header: header, body: body).signed(with: self.key)
    sequence += 1
    return revision
  }
}
