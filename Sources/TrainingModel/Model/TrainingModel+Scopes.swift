public import Cryptography
public import LearningRecord

extension TrainingModel {
  /// What one teacher may read: school scope, and what mentors wrote about them under any of
  /// their ids.
  public func readable(by teacher: PersonID) -> TrainingModel {
    let ids = Set(identities.members(teacher))
    return TrainingModel(
      revisions.filter { $0.header.scope == .school || $0.header.about.map(ids.contains) ?? false })
  }

  /// The SHA-256 of the sorted ids of one scope: equal where two copies have seen the same.
  public func stateHash(of scope: Scope) -> Digest {
    var digest = RunningDigest()
    for id in revisions.filter({ $0.header.scope == scope }).map(\.id).sorted() {
      digest.append(id.bytes)
    }
    return digest.digest
  }
}
