import LearningRecord

/// Events on their way from one teacher to another: "Tadi bukan saya".
///
/// Written down before the first copy is made, so that a power cut in between is made good.
struct HandOver: Hashable {
  /// An event that names more would be too long.
  static let mostNamesPerEvent = 500

  var receiver: PersonID
  var events: [EventID]

  init(receiver: PersonID, events: [EventID]) {
    self.receiver = receiver
    self.events = events
  }

  /// Reads what `text` wrote.
  init?(text: String) {
    let lines = text.split(separator: "\n")
    guard let receiver = lines.first.flatMap({ PersonID(String($0)) }) else { return nil }
    self.receiver = receiver
    events = lines.dropFirst().compactMap { line in
      let words = line.split(separator: " ")
      guard words.count == 2, let writer = WriterID(String(words[0])), let number = Int(words[1])
      else { return nil }
      return EventID(writer: writer, sequence: number)
    }
  }

  var text: String {
    ([receiver.text] + events.map { "\($0.writer.text) \($0.sequence)" }).joined(separator: "\n")
  }

  /// The disowning events that are still to be written.
  func disowning(except disowned: Set<EventID>) -> [EventBody] {
    let rest = events.filter { !disowned.contains($0) }
    return stride(from: 0, to: rest.count, by: Self.mostNamesPerEvent).map { start in
      .disowned(Array(rest[start..<min(start + Self.mostNamesPerEvent, rest.count)]))
    }
  }
}
