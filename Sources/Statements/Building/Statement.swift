public import TrainingModel

/// A statement made of the school's record.
public struct Statement: Hashable, Sendable {
  /// A UUID of version 5: made twice, it is the same.
  public let id: String
  /// Milliseconds since 1970 UTC.
  public let atMilliseconds: Int64
  public let json: JSONValue

  /// One line of JSON without its line feed.
  public var line: String { json.compactText }

  /// In the order of their times, each one once: a lesson may be listed twice in an assignment.
  public static func ordered(_ statements: [Statement]) -> [Statement] {
    var seen: Set<String> = []
    return statements.sorted { ($0.atMilliseconds, $0.id) < ($1.atMilliseconds, $1.id) }
      .filter { seen.insert($0.id).inserted }
  }
}
