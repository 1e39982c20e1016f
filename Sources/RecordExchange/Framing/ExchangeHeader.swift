public import Cryptography
public import LearningRecord

/// Who made an exchange file, when, and what it holds: the first line.
public struct ExchangeHeader: Hashable, Sendable {
  public var kind: ExchangeKind
  /// The maker's name as people know them; text from outside when it was read.
  public var who: String
  public var person: PersonID
  /// The installation that made the file.
  public var writer: WriterID
  /// The key the file is signed with: whoever knows the person compares it with the known one.
  public var deviceKey: PublicKey
  /// What files for this device are sealed to; `nil` in files of earlier versions.
  public var sealingKey: PublicSealingKey?
  /// The maker's name at school, where they told it and `who` is another one; text from outside.
  public var nameAtSchool: String
  /// The maker's wall clock, milliseconds since 1970 UTC; may be wrong.
  public var createdMilliseconds: Int64
  /// The program and its version, such as `Pelita 0.1.0`.
  public var madeBy: String
  /// How much a progress file holds; `nil` in files of another kind.
  public var detail: DetailLevel?
  /// The newest sequence of each writer that the file knows of, whether or not its events are in it.
  public var upTo: [WriterID: Int]

  /// Makes a header.
  public init(
    kind: ExchangeKind, who: String, person: PersonID, writer: WriterID, deviceKey: PublicKey,
    sealingKey: PublicSealingKey? = nil, nameAtSchool: String = "", createdMilliseconds: Int64,
    madeBy: String, detail: DetailLevel? = nil,
    upTo: [WriterID: Int] = [:]
  ) {
    self.kind = kind
    self.who = who
    self.person = person
    self.writer = writer
    self.deviceKey = deviceKey
    self.sealingKey = sealingKey
    self.nameAtSchool = nameAtSchool
    self.createdMilliseconds = createdMilliseconds
    self.madeBy = madeBy
    self.detail = detail
    self.upTo = upTo
  }
}
