/// A record that was not taken in, though its file was.
///
/// The file stays where it lies, so that a later version can try again; ``SetAsideLine`` has the
/// beginning of it.
public struct QuarantinedLine: Hashable, Sendable {
  /// The line's number in the file, counted from 1.
  public var line: Int
  public var reason: QuarantineReason

  /// Makes a finding about line `line`.
  public init(line: Int, reason: QuarantineReason) {
    self.line = line
    self.reason = reason
  }
}

/// Why a record was set aside; the raw values are the codes in `--json`.
public enum QuarantineReason: String, Hashable, CaseIterable, Sendable {
  case tooLong = "too-long"
  case notUTF8 = "not-utf8"
  /// Not a record of any kind known here; a newer Pelita may know it.
  case unknownKind = "unknown-kind"
  /// Of a known kind, but not in its form.
  case malformed
  /// A kind of record that has no place in a file of this kind.
  case misplaced
}
