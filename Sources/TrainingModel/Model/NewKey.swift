public import Cryptography
public import LearningRecord

/// A key that nobody here has seen, said to be that of somebody whom the record knows with others.
public struct NewKey: Hashable, Sendable {
  public var person: PersonID
  public var key: PublicKey
  /// Who says so: the person with a key that is known, or somebody else.
  public var author: PersonID

  /// Makes a key to be looked at.
  public init(person: PersonID, key: PublicKey, author: PersonID) {
    self.person = person
    self.key = key
    self.author = author
  }

  /// Whether somebody else than the person says so.
  public var isSaidByOthers: Bool { person != author }
}
