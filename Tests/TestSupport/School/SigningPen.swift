public import Cryptography
public import LearningRecord
public import TrainingModel

/// Somebody with a device who signs whatever is drawn, also what no screen would write.
public struct SigningPen {
  public let person: PersonID
  public let writer: WriterID
  public let key: SigningKey
  private var sequence = 0

  /// Makes the pen with this number, always the same.
  public init(_ number: UInt8) {
    guard let person = PersonID("guru-contoh-\(number)"),
      let writer = WriterID("laptop-contoh-\(number)"),
      let key = SigningKey(seed: [UInt8](repeating: number, count: 32))
    else { preconditionFailure("a sample has its form") }
    self.person = person
    self.writer = writer
    self.key = key
  }

  /// The device that signs.
  public var device: Device { Device(signingKey: key.publicKey) }

  /// Signs `fact` in the place of `replaced`.
  public mutating func write(
    _ fact: DrawnFact, replacing replaced: [RevisionID] = [], at clock: WallClock
  ) throws -> Revision {
    sequence += 1
    let header = RevisionHeader(
      key: fact.key, about: fact.about, replaces: replaced.sorted(), author: person,
      writer: writer, sequence: sequence, atMilliseconds: clock.milliseconds,
      isClockDoubtful: clock.isDoubtful)
    return try RevisionDraft(header: header, body: fact.body).signed(with: key)
  }

  /// Signs the introduction of the pen's owner.
  public mutating func introduce(as name: String, roles: [Role] = [.teacher]) throws -> Revision {
    let body = Person(name: name, roles: roles, devices: [device])
    return try write(
      DrawnFact(body, id: EntityID(person)), at: WallClock(milliseconds: 1_764_000_000_000))
  }
}
