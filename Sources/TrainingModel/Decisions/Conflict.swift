public import LearningRecord

/// One thing that people changed apart: what each of them says, member by member.
///
/// Nothing is decided here; a person's choice becomes the body of a revision that replaces all of
/// them (``Author/resolution(of:as:at:)``).
public struct Conflict: Hashable, Sendable {
  /// What one of them says.
  public struct Version: Hashable, Sendable {
    public var id: RevisionID
    public var author: PersonID
    public var atMilliseconds: Int64
    public var isClockDoubtful: Bool
    /// `nil` when this one removed the thing.
    public var body: JSONObject?
  }

  /// One member of the bodies, as each version has it.
  public struct Field: Hashable, Sendable {
    public var name: String
    /// One for each version; `nil` where the version does not have it, or was removed.
    public var values: [JSONValue?]
    /// Whether all versions that were not removed say the same.
    public var isSame: Bool
    /// Whether what several say can stand beside each other.
    public var canKeepAll: Bool
  }

  public let key: EntityKey
  /// The teacher concerned, in mentor scope.
  public let about: PersonID?
  /// The one that is used until somebody decides comes first; at least two.
  public let versions: [Version]
  /// In the order of the first version, then what others have besides.
  public let fields: [Field]

  /// Returns `nil` unless the heads of `history` need a person's decision.
  public init?(_ history: EntityHistory) {
    guard history.hasSeveralHeads else { return nil }
    let heads = history.heads
    guard EntityKind.disagree(heads) else { return nil }
    key = history.key
    about = heads[0].header.about
    let versions = heads.map(Version.init)
    self.versions = versions
    let bodies = versions.map(\.body)
    var names: [String] = []
    for body in bodies {
      for member in body?.members ?? [] where !names.contains(member.name) {
        names.append(member.name)
      }
    }
    fields = names.map { Field(name: $0, of: bodies) }
  }

  /// Whether one of the versions removed the thing.
  public var hasRemoval: Bool { versions.contains { $0.body == nil } }

  /// What the versions that were not removed say differently.
  public var differences: [Field] { fields.filter { !$0.isSame } }
}

extension Conflict.Version {
  /// Reads a head; members stand as this Pelita would write them, so that only meaning differs.
  fileprivate init(_ revision: Revision) {
    id = revision.id
    author = revision.header.author
    atMilliseconds = revision.header.atMilliseconds
    isClockDoubtful = revision.header.isClockDoubtful
    body = revision.isTombstone ? nil : EntityKind.object(of: revision)
  }
}

extension Conflict.Field {
  fileprivate init(name: String, of bodies: [JSONObject?]) {
    self.name = name
    values = bodies.map { $0?[name] }
    let told = bodies.compactMap { $0 }.map { $0[name] }
    isSame = told.dropFirst().allSatisfy { $0 == told[0] }
    let present = values.compactMap { $0 }
    canKeepAll =
      !isSame && present.count > 1
      && (present.allSatisfy { $0.array != nil }
        || EntityKind.freeTexts.contains(name)
          && present.allSatisfy { $0.string.map { Day($0) == nil } ?? false })
  }
}
