import LearningRecord
import Terminal
import TrainingModel

/// What `pelita school conflicts` tells: the same as the screen.
struct ConflictReport {
  let conflicts: [Conflict]
  let desk: SchoolDesk

  /// What was changed apart, in words.
  static func title(of conflict: Conflict, at desk: SchoolDesk) -> String {
    let body = conflict.versions.lazy.compactMap(\.body).first
    return RecordWords(desk: desk).title(of: conflict.key, body: body)
  }

  var json: JSONValue { .array(conflicts.map { .object(object(of: $0)) }) }

  var words: String {
    guard !conflicts.isEmpty else { return desk.phrases.nothingToDecide }
    return conflicts.map(lines).joined(separator: "\n\n")
  }

  private func object(of conflict: Conflict) -> JSONObject {
    JSONObject([
      .init("id", .string(conflict.key.text)), .init("kind", .string(conflict.key.kind.text)),
      .init("title", .string(Self.title(of: conflict, at: desk))),
      .init("versions", .array(conflict.versions.map { .object(Self.object(of: $0)) })),
      .init("differs", .array(conflict.differences.map { .string($0.name) })),
    ])
  }

  private static func object(of version: Conflict.Version) -> JSONObject {
    JSONObject([
      .init("author", .string(version.author.text)), .init("at", .integer(version.atMilliseconds)),
      .init("doubtful", .boolean(version.isClockDoubtful)),
      .init("body", version.body.map(JSONValue.object) ?? .null),
    ])
  }

  private func lines(of conflict: Conflict) -> String {
    let words = RecordWords(desk: desk)
    var lines = [Self.title(of: conflict, at: desk), "  \(conflict.key.text)"]
    for (place, version) in conflict.versions.enumerated() {
      lines.append("  \(place + 1)  \(desk.name(of: version.author).sanitisedLine)")
      if version.body == nil { lines.append("     " + desk.phrases.removedVersion) }
      for field in version.body == nil ? [] : conflict.differences {
        let name = desk.phrases.fieldName(field.name, of: conflict.key.kind)
        lines.append("     \(name): \(words.words(field.values[place], of: field.name))")
      }
    }
    return lines.joined(separator: "\n")
  }
}

extension EntityKey {
  /// Kind and id, joined by `/`.
  var text: String { kind.text + "/" + id.text }
}
