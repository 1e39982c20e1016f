import LearningRecord
import SchoolStore
import Terminal
import TrainingModel

/// What was set aside and why: lines that did not go in, and lines of the union that are not used.
struct QuarantineReport {
  /// One line that was set aside.
  struct Line {
    var sort: String
    var reason: String
    /// What it would be about, as far as it can be read.
    var kind: String?
    var author: PersonID?
    var foundMilliseconds: Int64?
    /// Whether it is tried again by itself.
    var isWaiting: Bool
  }

  let desk: SchoolDesk
  let lines: [Line]

  /// Looks into the store and the whole model.
  init(desk: SchoolDesk) throws {
    self.desk = desk
    let aside = try desk.store.quarantine().map { line in
      let header = (try? Revision(bytes: line.line))?.header
      return Line(
        sort: line.sort.rawValue, reason: line.reason, kind: header?.key.kind.text,
        author: header?.author ?? line.person, foundMilliseconds: line.foundMilliseconds,
        isWaiting: line.reason == RevisionProblem.unknownAuthor.code)
    }
    let unused = try desk.store.model().problems.map { found in
      Line(
        sort: Quarantine.Sort.revision.rawValue, reason: found.problem.code,
        kind: found.revision.key.kind.text, author: found.revision.header.author,
        foundMilliseconds: nil, isWaiting: false)
    }
    lines = aside + unused
  }

  var json: JSONValue {
    .array(
      lines.map { line in
        var object = JSONObject([
          .init("sort", .string(line.sort)), .init("reason", .string(line.reason)),
          .init("waiting", .boolean(line.isWaiting)),
        ])
        object.append("kind", line.kind.map(JSONValue.string))
        object.append("author", line.author.map { .string($0.text) })
        object.append("found", line.foundMilliseconds.map { .integer($0) })
        return .object(object)
      })
  }

  /// A line for every reason and author, the most frequent first.
  var words: String {
    guard !lines.isEmpty else { return desk.phrases.quarantineIsEmpty }
    let groups = Dictionary(grouping: lines) { line in
      [line.reason, line.author?.text ?? "", line.kind ?? ""]
    }
    let told = groups.values.sorted { ($1.count, $0[0].reason) < ($0.count, $1[0].reason) }
      .map { group in
        let line = group[0]
        let what = line.kind.flatMap(EntityKind.init).map(desk.phrases.kindName)
        let who = line.author.map { desk.name(of: $0).sanitisedLine }
        let whose = [what, who].compactMap { $0 }.joined(separator: ", ")
        let reason = desk.phrases.quarantined(
          group.count, reason: desk.phrases.quarantineReason(line.reason),
          isWaiting: line.isWaiting)
        return whose.isEmpty ? reason : "\(reason) (\(whose))"
      }
    return ([desk.phrases.quarantineTitle(lines.count)] + told).joined(separator: "\n")
  }
}
