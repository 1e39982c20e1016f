/// Finds the questions marked `data-recall` without reading the lesson, which is quick enough for
/// the start.
///
/// A mark in a block of verbatim text counts as well: whoever asks the question reads the lesson and
/// sees that there is none.
public enum RecallMarks {
  /// The activities that may come back, in the bytes of a lesson's file.
  public static func activities(in bytes: [UInt8]) -> Set<ActivityID> {
    guard bytes.count <= LessonReader.largestFile else { return [] }
    var found: Set<ActivityID> = []
    var rest = bytes[...]
    while let start = rest.firstRange(of: Array("<!--".utf8)) {
      rest = rest[start.upperBound...]
      guard let end = rest.firstRange(of: Array("-->".utf8)) else { break }
      let comment = rest[..<end.lowerBound]
      rest = rest[end.upperBound...]
      guard comment.firstRange(of: Array("data-recall".utf8)) != nil,
        let name = comment.firstRange(of: Array("data-id=\"".utf8)),
        let close = comment[name.upperBound...].firstIndex(of: UInt8(ascii: "\"")),
        let id = ActivityID(
          String(decoding: comment[name.upperBound..<close], as: UTF8.self))
      else { continue }
      found.insert(id)
    }
    return found
  }
}
