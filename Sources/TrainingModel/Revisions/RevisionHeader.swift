public import LearningRecord

/// What a revision's line says before its body.
public struct RevisionHeader: Hashable, Sendable {
  public var key: EntityKey
  /// The teacher whom it concerns; always there in mentor scope, so that files for one person can
  /// be made without understanding the body.
  public var about: PersonID?
  /// The revisions whose place it takes.
  public var replaces: [RevisionID]
  public var author: PersonID
  public var writer: WriterID
  /// The place among the revisions of this writer, from 1.
  public var sequence: Int
  /// The author's wall clock, milliseconds since 1970 UTC; may be wrong.
  public var atMilliseconds: Int64
  /// Whether the author's clock was in doubt.
  public var isClockDoubtful: Bool

  /// Makes a header.
  public init(
    key: EntityKey, about: PersonID? = nil, replaces: [RevisionID] = [], author: PersonID,
    writer: WriterID, sequence: Int, atMilliseconds: Int64, isClockDoubtful: Bool = false
  ) {
    self.key = key
    self.about = about
    self.replaces = replaces
    self.author = author
    self.writer = writer
    self.sequence = sequence
    self.atMilliseconds = atMilliseconds
    self.isClockDoubtful = isClockDoubtful
  }

  public var scope: Scope { key.kind.scope }

  /// The header's part of a line, up to and including `"body":`.
  var text: String {
    var text = "{\"kind\":\"\(key.kind.text)\",\"entity\":\"\(key.id.text)\","
    if let about { text += "\"about\":\"\(about.text)\"," }
    let replaced = replaces.map { "\"\($0.hexadecimal)\"" }.joined(separator: ",")
    text += "\"replaces\":[\(replaced)],\"author\":\"\(author.text)\",\"writer\":\"\(writer.text)\""
    text += ",\"sequence\":\(sequence),\"at\":\(atMilliseconds)"
    text += ",\"doubt\":\(isClockDoubtful ? 1 : 0),\"body\":"
    return text
  }
}
