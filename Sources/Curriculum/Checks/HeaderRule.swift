/// The header is there, is read by LiaScript, and says what Pelita needs.
struct HeaderRule {
  let source: SourceText
  let header: LessonHeader
  let bodyStart: Int

  static let needed = [
    "author", "version", "language", "lesson", "objective", "minutes", "covers", "checked",
  ]

  var findings: [Finding] {
    guard bodyStart > 0 else { return [missing] }
    let keys = Set(header.entries.map(\.key))
    var problems: [Problem] = Self.needed.filter { !keys.contains($0) }
      .map { .file(.headerKeyMissing($0)) }
    for entry in header.entries where !isUsable(entry) {
      problems.append(.file(.headerValueUnusable(key: entry.key, value: entry.value)))
    }
    return problems.map { Finding(position: start, problem: $0) }
  }

  /// Where the header begins.
  private var start: SourcePosition { SourcePosition(line: 1) }

  /// There is none, or one that LiaScript drops.
  private var missing: Finding {
    let text = source.bytes.drop(while: \.isWhitespace)
    let isDropped = text.starts(with: "<!--".utf8)
    return Finding(position: start, problem: isDropped ? .file(.headerIgnored) : .file(.noHeader))
  }

  private func isUsable(_ entry: LessonHeader.Entry) -> Bool {
    switch entry.key {
    case "lesson": LessonID(entry.value) != nil
    case "language": Language(rawValue: entry.value) != nil
    case "minutes": Int(entry.value).map { (1...60).contains($0) } ?? false
    case "requires": HeaderBuilder.words(entry.value).allSatisfy { LessonID($0) != nil }
    case "checked": isDate(entry.value)
    case "author", "version", "objective": !entry.value.isEmpty
    default: true
    }
  }

  /// `2026-11-24`.
  private func isDate(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.map(\.count) == [4, 2, 2] && parts.allSatisfy { Int($0) != nil }
  }
}
