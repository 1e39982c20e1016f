/// The school's shared record: the union of all revisions that anybody has seen.
///
/// Signatures are checked before (`Admission`); what comes in here is believed. Two models that
/// have seen the same revisions are equal, in whatever order and grouping they came.
public struct TrainingModel: Sendable {
  public private(set) var histories: [EntityKind: [EntityID: EntityHistory]] = [:]
  /// Well signed, but not readable by us: part of the union and passed on, never used.
  public private(set) var unreadable: [RevisionID: Revision] = [:]
  /// How many revisions there are, the unreadable ones included.
  public private(set) var count = 0
  /// How entities are read; `nil` reads them as they were written.
  var view: PersonView? {
    didSet { united = EntryMemo() }
  }
  /// Entries as they were written, and as ``view`` reads them.
  var written = EntryMemo()
  var united = EntryMemo()

  /// A model that holds `revisions`.
  public init(_ revisions: some Sequence<Revision> = []) { insert(contentsOf: revisions) }

  /// A model of everything that `models` have seen.
  public init(merging models: some Sequence<TrainingModel>) {
    for model in models { merge(model) }
  }

  /// Adds a revision; whether it was new.
  @discardableResult
  public mutating func insert(_ revision: Revision) -> Bool {
    guard !contains(revision) else { return false }
    EntryMemo.renew(&written)
    EntryMemo.renew(&united)
    count += 1
    if revision.isReadable {
      let key = revision.key
      histories[key.kind, default: [:]][key.id, default: EntityHistory(key: key)].insert(revision)
    } else {
      unreadable[revision.id] = revision
    }
    return true
  }

  /// Adds revisions; how many were new.
  @discardableResult
  public mutating func insert(contentsOf revisions: some Sequence<Revision>) -> Int {
    revisions.reduce(0) { insert($1) ? $0 + 1 : $0 }
  }

  /// Everything of one scope; what school scope shows never holds anything of mentor scope.
  ///
  /// Scope belongs to the kind, so whole kinds stay or go.
  public func limited(to scope: Scope) -> TrainingModel {
    var limited = TrainingModel()
    limited.histories = histories.filter { $0.key.scope == scope }
    limited.unreadable = unreadable.filter { $0.value.header.scope == scope }
    limited.count = limited.histories.values.reduce(limited.unreadable.count) { count, entities in
      entities.values.reduce(count) { $0 + $1.revisions.count }
    }
    return limited
  }

  /// Adds everything that `other` has seen; how much of it was new.
  @discardableResult
  public mutating func merge(_ other: TrainingModel) -> Int {
    insert(contentsOf: other.revisions)
  }

  /// Whether the revision was seen before.
  public func contains(_ revision: Revision) -> Bool {
    self[revision.key]?.revisions[revision.id] != nil || unreadable[revision.id] != nil
  }

  /// All revisions, in no order.
  public var revisions: some Sequence<Revision> {
    histories.values.lazy.flatMap(\.values).flatMap(\.revisions.values).chained(unreadable.values)
  }

  /// The history of an entity, if anybody has said anything about it.
  public subscript(key: EntityKey) -> EntityHistory? { histories[key.kind]?[key.id] }
}

extension TrainingModel: Equatable {
  /// Whether both have seen the same.
  public static func == (one: Self, other: Self) -> Bool {
    one.count == other.count && one.revisions.allSatisfy(other.contains)
  }
}

extension Sequence {
  /// The items of this sequence, then those of another.
  fileprivate func chained(_ other: some Sequence<Element>) -> some Sequence<Element> {
    var first = makeIterator()
    var second = other.makeIterator()
    return AnySequence(AnyIterator { first.next() ?? second.next() })
  }
}
