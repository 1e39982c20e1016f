/// The fixed rule by which one of several heads is used until a person has decided.
struct Precedence: Comparable {
  /// An edit beats a tombstone.
  let isEdit: Bool
  let depth: Int
  /// A clock in doubt loses against one that is not.
  let trustedMilliseconds: Int64
  let id: RevisionID

  init(of revision: Revision, depth: Int) {
    isEdit = !revision.isTombstone
    self.depth = depth
    trustedMilliseconds =
      revision.header.isClockDoubtful ? .min : revision.header.atMilliseconds
    id = revision.id
  }

  static func < (one: Self, other: Self) -> Bool {
    if one.isEdit != other.isEdit { return other.isEdit }
    return (one.depth, one.trustedMilliseconds, one.id)
      < (other.depth, other.trustedMilliseconds, other.id)
  }
}
