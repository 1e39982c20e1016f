import LearningRecord
import SchoolStore
import Terminal
import TrainingModel

/// One line that was set aside, with what is known of where it came from.
struct QuarantineReportLine {
  /// Where a line stood that is no record, and how it begins.
  struct Place {
    var file: String
    var line: Int
    /// What the file's maker is called in it.
    var who: String
    var byteCount: Int
    /// The beginning, as far as it can be shown.
    var words: String
  }

  var sort: String
  var reason: String
  /// What it would be about, as far as it can be read.
  var kind: String?
  var author: PersonID?
  var foundMilliseconds: Int64?
  /// Whether it is tried again by itself.
  var isWaiting = false
  var place: Place?

  /// A record that did not go in.
  init(_ line: Quarantine.Line) {
    let header = (try? Revision(bytes: line.line))?.header
    sort = line.sort.rawValue
    reason = line.reason
    kind = header?.key.kind.text
    author = header?.author ?? line.person
    foundMilliseconds = line.foundMilliseconds
    isWaiting = line.reason == RevisionProblem.unknownAuthor.code
  }

  /// A record of the union that is not used.
  init(_ found: (revision: Revision, problem: RevisionProblem)) {
    sort = Quarantine.Sort.revision.rawValue
    reason = found.problem.code
    kind = found.revision.key.kind.text
    author = found.revision.header.author
  }

  /// A line of a file that is no record.
  init(_ found: UnreadLine.Found) {
    let line = found.line
    sort = "line"
    reason = line.reason
    author = found.person
    foundMilliseconds = found.foundMilliseconds
    place = Place(
      file: line.file, line: line.line, who: String(found.who.sanitisedLine.prefix(80)),
      byteCount: line.byteCount,
      words: String(String(decoding: line.excerpt, as: UTF8.self).sanitisedLine.prefix(40)))
  }

  /// Everything but the cure, which is wording.
  var object: JSONObject {
    var object = JSONObject([
      .init("sort", .string(sort)), .init("reason", .string(reason)),
      .init("waiting", .boolean(isWaiting)),
    ])
    object.append("kind", kind.map(JSONValue.string))
    object.append("author", author.map { .string($0.text) })
    object.append("found", foundMilliseconds.map { .integer($0) })
    guard let place else { return object }
    object.append("file", .string(place.file))
    object.append("line", .integer(place.line))
    object.append("who", .string(place.who))
    object.append("bytes", .integer(place.byteCount))
    object.append("excerpt", .string(place.words))
    return object
  }
}
