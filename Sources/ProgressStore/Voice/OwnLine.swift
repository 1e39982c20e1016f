public import LearningRecord

/// A signed revision that the teacher wrote for the school's record, word for word.
///
/// It travels with the next progress file. Unlike an event it can go: what the teacher wrote freely
/// may be taken back, so a newer line takes the place of an older one here and in every backup, and
/// what stays of something withdrawn is a line without text.
public struct OwnLine: Hashable, Sendable {
  /// The revision's id.
  public var id: String
  /// The entity's kind and name.
  public var kind: String
  public var entity: String
  public var writer: WriterID
  /// The place among the lines of this writer, from 1.
  public var sequence: Int
  public var line: String
  /// Milliseconds since 1970 UTC.
  public var writtenMilliseconds: Int64

  /// Makes a line.
  public init(
    id: String, kind: String, entity: String, writer: WriterID, sequence: Int, line: String,
    writtenMilliseconds: Int64
  ) {
    self.id = id
    self.kind = kind
    self.entity = entity
    self.writer = writer
    self.sequence = sequence
    self.line = line
    self.writtenMilliseconds = writtenMilliseconds
  }
}
