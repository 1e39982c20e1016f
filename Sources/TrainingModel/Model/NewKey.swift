public import Cryptography
public import LearningRecord

/// A key that nobody here has seen, said to be that of somebody whom the record knows with others.
public struct NewKey: Hashable, Sendable {
  public var person: PersonID
  public var key: PublicKey
  /// Who says so: the person with a key that is known, or somebody else.
  public var author: PersonID
  /// Whether a key that was known as the person's own before says so.
  public var isVouchedFor: Bool

  /// Makes a key to be looked at.
  public init(person: PersonID, key: PublicKey, author: PersonID, isVouchedFor: Bool = false) {
    self.person = person
    self.key = key
    self.author = author
    self.isVouchedFor = isVouchedFor
  }

  /// Whether somebody else than the person says so.
  public var isSaidByOthers: Bool { person != author }
}
