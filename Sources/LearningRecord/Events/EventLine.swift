import Curriculum

/// An event as it stands in an exchange file, found by scanning the line's bytes once.
///
/// The ranges point into the scanned bytes: columns are derived, the body stays word for word.
/// The fixed order of keys is
/// `{"t":"event","w":"…","s":12,"at":1732434343123,"doubt":0,"k":"answered","a":"…","r":"…","b":{…}}`.
public struct EventLine: Hashable, Sendable {
  /// Longer lines are refused.
  public static let longestLine = EventBody.longestJSON + 1_024

  public let writer: Range<Int>
  public let sequence: Int
  public let clockMilliseconds: Int64
  public let isClockDoubtful: Bool
  public let kind: Range<Int>
  /// Empty when the event is about no activity.
  public let activity: Range<Int>
  /// Empty when the event is not about content.
  public let revision: Range<Int>
  public let body: Range<Int>

  /// Writes an event as a line, without the line feed.
  public static func text(of event: Event) -> String {
    text(
      id: event.id, clockMilliseconds: event.clockMilliseconds,
      isClockDoubtful: event.isClockDoubtful, kind: event.body.kind,
      activity: event.body.activity?.text ?? "", revision: event.contentRevision,
      body: event.body.json)
  }

  /// Writes a line from columns, keeping `body` word for word.
  public static func text(
    id: EventID, clockMilliseconds: Int64, isClockDoubtful: Bool, kind: String, activity: String,
    revision: String, body: String
  ) -> String {
    var object = JSONObject()
    object.add("t", "event")
    object.add("w", id.writer.text)
    object.add("s", id.sequence)
    object.add("at", json: String(clockMilliseconds))
    object.add("doubt", isClockDoubtful ? 1 : 0)
    object.add("k", kind)
    object.add("a", activity)
    object.add("r", revision)
    object.add("b", json: body)
    return object.text
  }

  /// The event that the scanned `line` holds; `nil` when the writer's name is not one.
  public func event(in line: UnsafeRawBufferPointer) -> Event? {
    func text(_ range: Range<Int>) -> String {
      String(decoding: UnsafeRawBufferPointer(rebasing: line[range]), as: UTF8.self)
    }
    guard let writer = WriterID(text(writer)) else { return nil }
    return Event(
      id: EventID(writer: writer, sequence: sequence), clockMilliseconds: clockMilliseconds,
      isClockDoubtful: isClockDoubtful, contentRevision: text(revision),
      body: EventBody(kind: text(kind), json: text(body)))
  }
}

extension Event {
  /// Reads one line of an exchange file in any order of keys; `nil` when it is not an event.
  public init?(line: String) {
    var line = line
    let event = line.withUTF8 { bytes -> Event? in
      let bytes = UnsafeRawBufferPointer(bytes)
      if let scanned = EventLine(scanning: bytes) { return scanned.event(in: bytes) }
      guard let ordered = EventLine.reordered(bytes) else { return nil }
      return ordered.withUnsafeBytes { bytes in
        EventLine(scanning: bytes)?.event(in: bytes)
      }
    }
    guard let event else { return nil }
    self = event
  }
}
