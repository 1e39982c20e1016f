public import Cryptography
public import LearningRecord

/// What somebody tells about themselves in a file of their own, and which of it is believed.
///
/// A teacher writes consent, applications in class and the devices they use, and nothing else: a
/// progress file that brought an assignment or another person's words would widen what teachers may
/// write. Lines about oneself as a person are no revisions of the record; they vouch for devices.
public struct SelfReport: Sendable {
  public private(set) var accepted: [Revision] = []
  public private(set) var quarantined: [QuarantinedRevision] = []
  /// How many lines the model had already.
  public private(set) var knownCount = 0
  /// The devices that a believed key of the person vouches for.
  public private(set) var devices: [Device] = []
  /// The keys that are believed: those given and those of ``devices``.
  public private(set) var keys: Set<PublicKey>

  private let person: PersonID
  private let model: TrainingModel

  /// Judges the lines of a file that `person` made.
  ///
  /// - Parameters:
  ///   - lines: signed revisions, verbatim.
  ///   - person: the file's maker, who has to be the author of all of them.
  ///   - keys: the person's keys that are believed already.
  ///   - model: what is known; nobody may write over what concerns somebody else.
  public init(
    _ lines: some Sequence<[UInt8]>, of person: PersonID, believing keys: Set<PublicKey>,
    in model: TrainingModel
  ) {
    self.person = person
    self.keys = keys
    self.model = model
    var vouchers: [Revision] = []
    var statements: [Revision] = []
    for line in lines {
      do {
        let revision = try Revision(bytes: line)
        if revision.key.kind == Person.kind {
          vouchers.append(revision)
        } else {
          statements.append(revision)
        }
      } catch { quarantined.append(QuarantinedRevision(line: line, problem: error)) }
    }
    believeDevices(in: vouchers)
    for revision in statements { judge(revision) }
  }

  /// Each round may make a key known that vouches for others; rounds end when one brings nothing.
  private mutating func believeDevices(in vouchers: [Revision]) {
    var waiting = vouchers
    var before = Int.max
    while waiting.count < before {
      before = waiting.count
      waiting = waiting.filter { !believe($0) }
    }
    quarantined += waiting.map {
      QuarantinedRevision(line: $0.bytes, problem: problem(with: $0) ?? .badSignature)
    }
  }

  private mutating func believe(_ voucher: Revision) -> Bool {
    guard voucher.header.author == person, voucher.key.id.person == person,
      keys.contains(where: voucher.isSigned), let told = Person(bodyOf: voucher)
    else { return false }
    for device in told.devices { add(device) }
    return true
  }

  private mutating func add(_ device: Device) {
    keys.insert(device.signingKey)
    if let place = devices.firstIndex(where: { $0.signingKey == device.signingKey }) {
      devices[place].sealingKey = devices[place].sealingKey ?? device.sealingKey
    } else {
      devices.append(device)
    }
  }

  private mutating func judge(_ revision: Revision) {
    if model.contains(revision) {
      knownCount += 1
    } else if let problem = problem(with: revision) {
      quarantined.append(QuarantinedRevision(line: revision.bytes, problem: problem))
    } else {
      accepted.append(revision)
    }
  }

  private func problem(with revision: Revision) -> RevisionProblem? {
    guard revision.header.author == person else { return .foreignAuthor }
    guard Self.kinds.contains(revision.key.kind) else { return .foreignKind }
    if let problem = revision.bodyProblem { return .unreadableBody(problem) }
    let told = accepted.filter { $0.key == revision.key }
    let earlier = model[revision.key].map { Array($0.revisions.values) } ?? []
    guard
      revision.header.about ?? person == person,
      ([revision] + told + earlier).allSatisfy({ $0.isTombstone || $0.subject == person })
    else { return .foreignSubject }
    return keys.contains(where: revision.isSigned) ? nil : .badSignature
  }

  /// What a person may write about themselves.
  private static let kinds: Set<EntityKind> = [
    Person.kind, Consent.kind, ClassApplication.kind, PrivateApplication.kind,
  ]
}

extension Revision {
  /// The person whom a body that a teacher may write is about.
  fileprivate var subject: PersonID? {
    switch key.kind {
    case Person.kind: key.id.person
    case Consent.kind: Consent(bodyOf: self)?.person
    case ClassApplication.kind: ClassApplication(bodyOf: self)?.person
    case PrivateApplication.kind: PrivateApplication(bodyOf: self)?.application.person
    default: nil
    }
  }
}
