internal import LearningRecord

/// Reads the parts of a revision's line in their fixed order.
struct RevisionReader {
  private var json: JSONReader

  /// Starts at the line's first brace.
  init(_ json: JSONReader) { self.json = json }

  /// Takes everything up to the body.
  mutating func readHeader() throws(RevisionProblem) -> RevisionHeader {
    let kind = try read(.kind, after: #"{"kind":"#, as: EntityKind.init)
    let entity = try read(.entity, after: #","entity":"#, as: EntityID.init)
    var about: PersonID?
    if json.take(#","about":"#) { about = try readString(.about, as: PersonID.init) }
    guard kind.scope == .school || about != nil else { throw .concernsNobody }
    let replaces = try readReplaced()
    let author = try read(.author, after: #","author":"#, as: PersonID.init)
    let writer = try read(.writer, after: #","writer":"#, as: WriterID.init)
    let sequence = try readCount(.sequence, after: #","sequence":"#, within: 1...Int64(Int32.max))
    let at = try readCount(.at, after: #","at":"#, within: 0...(1 << 53))
    let doubt = try readCount(.doubt, after: #","doubt":"#, within: 0...1)
    return RevisionHeader(
      key: EntityKey(kind: kind, id: entity), about: about, replaces: replaces, author: author,
      writer: writer, sequence: Int(sequence), atMilliseconds: at, isClockDoubtful: doubt == 1)
  }

  /// A body and where it stands in the line.
  struct Body {
    var value: JSONValue
    var range: Range<Int>
    /// Whether it is `null` and nothing else.
    var isTombstone: Bool { value == .null && range.count == 4 }
  }

  /// Takes the body: an object, or `null` for a tombstone.
  mutating func readBody() throws(RevisionProblem) -> Body {
    guard json.take(#","body":"#) else { throw .malformed(.body) }
    let start = json.position
    guard json.next == UInt8(ascii: "{") || json.next == UInt8(ascii: "n") else {
      throw .malformed(.body)
    }
    do {
      let value = try json.readValue()
      return Body(value: value, range: start..<json.position)
    } catch { throw .body(error) }
  }

  /// Takes what a newer Pelita writes between body and signature.
  mutating func readLaterFields() throws(RevisionProblem) {
    while !json.isAtEnd {
      guard json.take(",") else { throw .malformed(.later) }
      do {
        let name = try json.readString()
        guard name != "signature", json.take(":") else { throw json.unexpected }
        _ = try json.readValue()
      } catch { throw .malformed(.later) }
    }
  }

  private mutating func readReplaced() throws(RevisionProblem) -> [RevisionID] {
    guard json.take(#","replaces":["#) else { throw .malformed(.replaces) }
    var replaced: [RevisionID] = []
    if json.take("]") { return replaced }
    repeat {
      replaced.append(try readString(.replaces, as: RevisionID.init(hexadecimal:)))
      guard replaced.count <= Revision.mostReplaced else {
        throw .tooManyReplaced(replaced.count)
      }
    } while json.take(",")
    guard json.take("]") else { throw .malformed(.replaces) }
    return replaced
  }

  private mutating func read<Value>(
    _ part: RevisionPart, after opening: StaticString, as make: (String) -> Value?
  ) throws(RevisionProblem) -> Value {
    guard json.take(opening) else { throw .malformed(part) }
    return try readString(part, as: make)
  }

  private mutating func readString<Value>(
    _ part: RevisionPart, as make: (String) -> Value?
  ) throws(RevisionProblem) -> Value {
    guard let text = try? json.readString(), let value = make(text) else {
      throw .malformed(part)
    }
    return value
  }

  private mutating func readCount(
    _ part: RevisionPart, after opening: StaticString, within range: ClosedRange<Int64>
  ) throws(RevisionProblem) -> Int64 {
    guard json.take(opening), let count = try? json.readCount(), range.contains(count) else {
      throw .malformed(part)
    }
    return count
  }
}
