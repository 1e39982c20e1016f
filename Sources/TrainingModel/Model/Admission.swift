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
  /// Known people for whom a new key came in: shown before anything is taken over.
  public private(set) var peopleWithNewKeys: Set<PersonID> = []
  private var keys: [PersonID: Set<PublicKey>]
  private let known: TrainingModel

  /// Starts with the people of `model`, and with keys that somebody vouched for besides.
  public init(to model: TrainingModel, trusting keys: [PersonID: Set<PublicKey>] = [:]) {
    known = model
    self.keys = keys
    for entry in model.entries(of: Person.self) {
      guard let person = entry.id.person else { continue }
      self.keys[person, default: []].formUnion(entry.body.devices.map(\.signingKey))
    }
  }

  /// Judges `lines` together: who introduces themselves in one is known to the others.
  public mutating func judge(_ lines: some Sequence<[UInt8]>) {
    var waiting: [Revision] = []
    for line in lines {
      do { waiting.append(try Revision(bytes: line)) } catch {
        quarantined.append(QuarantinedRevision(line: line, problem: error))
      }
    }
    // People first; each round may make others known. Rounds end when one brings nothing new.
    var before = Int.max
    while waiting.count < before {
      before = waiting.count
      waiting = waiting.filter { !settle($0) }
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
    if keys.contains(where: revision.isSigned) { return accept(revision) }
    quarantined.append(QuarantinedRevision(line: revision.bytes, problem: .badSignature))
    return true
  }

  private mutating func accept(_ revision: Revision) -> Bool {
    accepted.append(revision)
    if let (person, devices) = Self.introduced(by: revision) { add(devices, of: person) }
    return true
  }

  private mutating func add(_ devices: [Device], of person: PersonID) {
    let known = keys[person] ?? []
    let all = known.union(devices.map(\.signingKey))
    if !known.isEmpty, all != known { peopleWithNewKeys.insert(person) }
    keys[person] = all
  }

  private func introducesItsAuthor(_ revision: Revision) -> Bool {
    guard let (person, devices) = Self.introduced(by: revision), person == revision.header.author
    else { return false }
    return devices.contains { revision.isSigned(by: $0.signingKey) }
  }

  private static func introduced(by revision: Revision) -> (PersonID, [Device])? {
    guard revision.key.kind == Person.kind, let person = revision.key.id.person,
      let object = revision.body.object
    else { return nil }
    var fields = BodyReader(object)
    return (try? Person(reading: &fields)).map { (person, $0.devices) }
  }
}
