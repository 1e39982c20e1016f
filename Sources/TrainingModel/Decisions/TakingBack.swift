public import LearningRecord

/// What it means to take back something that was written in one go at this desk.
///
/// Nothing is removed from the record: each entity gets a revision that says again what was said
/// before, or a tombstone where nothing was. What came in with files is evidence and stays.
public struct TakingBack: Hashable, Sendable {
  /// One entity of the writing.
  public struct Item: Hashable, Sendable {
    public var written: Revision
    /// What is to hold again; `nil` for nothing at all, several where two versions had been settled.
    public var restored: [JSONObject?]
  }

  /// Why a writing stays.
  public enum Problem: Error, Hashable, Sendable {
    /// It came in with a file, or the record cannot be without it.
    case isEvidence(EntityKey)
    /// Somebody has changed it since.
    case changedSince(EntityKey, by: PersonID)
    /// What was there before is not on this laptop.
    case earlierIsMissing(EntityKey)
    case nothingWritten
  }

  /// In the order of writing.
  public let items: [Item]

  /// Looks at the revisions of one writing.
  ///
  /// - Parameters:
  ///   - writing: What was written together.
  ///   - history: All revisions of an entity.
  /// - Throws: the first reason why it stays; then nothing of it is taken back.
  public init(
    _ writing: [Revision], history: (EntityKey) throws -> EntityHistory
  ) throws {
    guard !writing.isEmpty else { throw Problem.nothingWritten }
    var items: [Item] = []
    // What was written twice in one go is taken back to before the first.
    let keys = Set(writing.map(\.key))
    for key in keys.sorted() {
      guard !Self.evidence.contains(key.kind) else { throw Problem.isEvidence(key) }
      let revisions = writing.filter { $0.key == key }
      items.append(try Self.item(revisions, in: try history(key)))
    }
    self.items = items
  }

  /// What other people's files say, and what a record begins with.
  private static let evidence: Set<EntityKind> = [ProgressStatus.kind, School.kind]

  private static func item(
    _ revisions: [Revision], in history: EntityHistory
  ) throws(Problem) -> Item {
    let ids = Set(revisions.map(\.id))
    guard
      let last = revisions.last(where: { revision in
        history.heads.contains { $0.id == revision.id }
      })
    else {
      let changer = history.heads.first?.header.author
      throw .changedSince(history.key, by: changer ?? revisions[0].header.author)
    }
    var before: [Revision] = []
    for id in revisions.flatMap(\.header.replaces) where !ids.contains(id) {
      guard let revision = history.revisions[id] else { throw .earlierIsMissing(history.key) }
      if !before.contains(revision) { before.append(revision) }
    }
    if before.isEmpty { return Item(written: last, restored: [nil]) }
    return Item(
      written: last, restored: before.map { $0.isTombstone ? nil : $0.body.object })
  }
}

extension Author {
  /// Writes again what was there before everything in `taking`.
  public mutating func revisions(
    taking back: TakingBack, at clock: WallClock
  ) throws(RevisionProblem) -> [Revision] {
    var revisions: [Revision] = []
    for item in back.items {
      for body in item.restored {
        revisions.append(
          try revision(
            of: item.written.key, replacing: [item.written.id],
            about: item.written.header.about, body: body, at: clock))
      }
    }
    return revisions
  }
}
