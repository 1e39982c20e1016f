public import Cryptography
public import LearningRecord

/// Which lines from outside may come into the model.
///
/// A line is believed when a device of its author signed it, and the author's devices are known
/// from the model. A person may introduce themselves: the first one of that name is believed, a
/// later change of keys has to be signed by a key that is known already.
public struct Admission {
  public private(set) var accepted: [Revision] = []
  public private(set) var quarantined: [QuarantinedRevision] = []
  /// How many lines the model had already.
  public private(set) var knownCount = 0
  /// New keys of known people, in the order found: shown before anything is taken over.
  public private(set) var newKeys: [NewKey] = []
  /// Known people for whom a new key came in.
  public var peopleWithNewKeys: Set<PersonID> { Set(newKeys.map(\.person)) }
  private var keys: [PersonID: Set<PublicKey>]
  private var usualKeys: [WriterID: PublicKey] = [:]
  /// Those of `keys` that the model knew, and what these have vouched for since.
  private var ownKeys: [PersonID: Set<PublicKey>] = [:]
  private let known: TrainingModel
  /// Whom the model knows by some key.
  private var knownPeople: Set<PersonID> = []

  /// Starts with the people of `model`, and with keys that somebody vouched for besides.
  public init(to model: TrainingModel, trusting keys: [PersonID: Set<PublicKey>] = [:]) {
    known = model
    self.keys = keys
    for history in (model.histories[Person.kind] ?? [:]).values {
      guard let person = history.key.id.person else { continue }
      // All heads count: while two versions of a name wait, nobody's lines are refused for it.
      for head in history.heads {
        let devices = Self.devices(of: head).map(\.signingKey)
        self.keys[person, default: []].formUnion(devices)
        ownKeys[person, default: []].formUnion(devices)
        if !devices.isEmpty { knownPeople.insert(person) }
      }
    }
  }

  /// Judges `lines` together: who introduces themselves in one is known to the others.
  public mutating func judge(_ lines: some Sequence<[UInt8]>) { judge(lines) { _ in } }

  /// Judges `lines` together, telling `step` again and again how many are settled.
  ///
  /// What `step` throws ends the judging, and then nothing of it may be used.
  public mutating func judge(
    _ lines: some Sequence<[UInt8]>, step: (_ settledCount: Int) throws -> Void
  ) rethrows {
    var waiting: [Revision] = []
    for line in lines {
      do { waiting.append(try Revision(bytes: line)) } catch {
        quarantined.append(QuarantinedRevision(line: line, problem: error))
      }
    }
    // People first; each round may make others known. Rounds end when one brings nothing new.
    var before = Int.max
    var settledCount = 0
    while waiting.count < before {
      before = waiting.count
      var unsettled: [Revision] = []
      for revision in waiting {
        if settle(revision) {
          settledCount += 1
          if settledCount.isMultiple(of: 1_000) { try step(settledCount) }
        } else {
          unsettled.append(revision)
        }
      }
      waiting = unsettled
    }
    quarantined += waiting.map { QuarantinedRevision(line: $0.bytes, problem: .unknownAuthor) }
  }

  /// Whether `revision` needs no further round.
  private mutating func settle(_ revision: Revision) -> Bool {
    if known.contains(revision) {
      knownCount += 1
      return true
    }
    guard let keys = keys[revision.header.author], !keys.isEmpty else {
      return introducesItsAuthor(revision) ? accept(revision) : false
    }
    if isSigned(revision, byOneOf: keys) { return accept(revision) }
    quarantined.append(QuarantinedRevision(line: revision.bytes, problem: .badSignature))
    return true
  }

  /// Checking a signature is what judging costs: the key that signed this writer's line before
  /// is tried first, since an installation has one.
  private mutating func isSigned(_ revision: Revision, byOneOf keys: Set<PublicKey>) -> Bool {
    let writer = revision.header.writer
    if let usual = usualKeys[writer], keys.contains(usual), revision.isSigned(by: usual) {
      return true
    }
    guard let key = keys.first(where: revision.isSigned) else { return false }
    usualKeys[writer] = key
    return true
  }

  private mutating func accept(_ revision: Revision) -> Bool {
    accepted.append(revision)
    guard revision.key.kind == Person.kind, let person = revision.key.id.person else { return true }
    add(Self.devices(of: revision).map(\.signingKey), of: person, by: revision)
    return true
  }

  /// A name that was removed is no longer free: whoever comes back under it is looked at too.
  private mutating func add(
    _ devices: [PublicKey], of person: PersonID, by revision: Revision
  ) {
    let isKnown = knownPeople.contains(person) || wasRemoved(person)
    let isVouchedFor =
      revision.header.author == person
      && ownKeys[person]?.contains(where: revision.isSigned) == true
    for key in devices where keys[person, default: []].insert(key).inserted && isKnown {
      newKeys.append(
        NewKey(
          person: person, key: key, author: revision.header.author, isVouchedFor: isVouchedFor))
      if isVouchedFor { ownKeys[person]?.insert(key) }
    }
  }

  private func wasRemoved(_ person: PersonID) -> Bool {
    let history = known[EntityKey(kind: Person.kind, id: EntityID(person))]
    return history?.heads.allSatisfy(\.isTombstone) ?? false
  }

  private func introducesItsAuthor(_ revision: Revision) -> Bool {
    guard revision.key.kind == Person.kind, revision.key.id.person == revision.header.author
    else { return false }
    return Self.devices(of: revision).contains { revision.isSigned(by: $0.signingKey) }
  }

  private static func devices(of revision: Revision) -> [Device] {
    Person(bodyOf: revision)?.devices ?? []
  }
}
