/// Why a file was refused whole; nothing of it was taken in.
public enum ExchangeRefusal: Error, Hashable, Sendable {
  /// Another program's file.
  case notPelita
  /// Written in a later version of the format.
  case newerFormat(version: Int)
  /// In this version of the format, but of a kind this program does not know.
  case unknownKind(String)
  /// Locked for its recipients, and no key was tried.
  case sealed
  /// Locked for others: none of this device's keys opens it.
  case sealedForOthers
  /// The end is missing: the copy was broken off.
  case truncated
  /// Some bytes are no longer what was written.
  case damaged
  /// Whole, but not signed by the device it names.
  case signatureWrong
  /// Whole and signed, but the first line does not say what it must.
  case headerUnreadable
  case tooLarge(bytes: Int, limit: Int)
  /// A good file, but not what was asked for.
  case wrongKind(ExchangeKind, expected: ExchangeKind)
}
