/// A line between the first and the last: what it is, and where it stands in the file.
public struct ExchangeRecord: Hashable, Sendable {
  public var kind: RecordKind
  /// The line's bytes in the file, without its line feed.
  public var range: Range<Int>
  /// The line's number in the file, counted from 1; the first record is line 2.
  public var line: Int
}

/// What a record is, told by how its line begins.
public enum RecordKind: String, Hashable, CaseIterable, Sendable {
  case summary
  case event
  case note
  /// A signed revision of the training model, in its own form.
  case revision
}
