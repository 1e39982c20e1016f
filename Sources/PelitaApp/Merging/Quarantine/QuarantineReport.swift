import LearningRecord
import SchoolStore
import Terminal
import TrainingModel

/// What was set aside and why: lines that did not go in, lines of the union that are not used, and
/// lines of files that are no records at all.
struct QuarantineReport {
  let desk: SchoolDesk
  let lines: [QuarantineReportLine]

  /// Looks into the store and the whole model.
  init(desk: SchoolDesk) throws {
    self.desk = desk
    let aside = try desk.store.quarantine().map(QuarantineReportLine.init)
    let unused = try desk.store.model().problems.map(QuarantineReportLine.init)
    let unread = try desk.store.unreadLines().map(QuarantineReportLine.init)
    lines = aside + unused + unread
  }

  var json: JSONValue {
    .array(
      lines.map { line in
        var object = line.object
        object.append("cure", .string(desk.phrases.quarantineCure(line.reason)))
        return .object(object)
      })
  }

  /// A few lines for every reason and origin, the most frequent first.
  var words: String {
    guard !lines.isEmpty else { return desk.phrases.quarantineIsEmpty }
    let groups = Dictionary(grouping: lines) { line in
      [line.reason, line.author?.text ?? "", line.kind ?? "", line.place?.file ?? ""]
    }
    let told = groups.sorted { one, other in
      one.value.count == other.value.count
        ? one.key.lexicographicallyPrecedes(other.key) : one.value.count > other.value.count
    }
    .flatMap { paragraph($0.value) }
    return ([desk.phrases.quarantineTitle(lines.count)] + told).joined(separator: "\n")
  }

  /// How many there are of a sort and why, where from, how one begins, and what to do.
  private func paragraph(_ group: [QuarantineReportLine]) -> [String] {
    guard let line = group.first else { return [] }
    let phrases = desk.phrases
    let what = line.kind.flatMap(EntityKind.init).map(phrases.kindName)
    let reason = phrases.quarantined(
      group.count, reason: phrases.quarantineReason(line.reason), isWaiting: line.isWaiting)
    let details = [
      origin(of: line),
      line.place.map { phrases.quarantineExcerpt($0.words, bytes: $0.byteCount) },
      phrases.quarantineCureLine(phrases.quarantineCure(line.reason)),
    ]
    return [reason + (what.map { " (\($0))" } ?? "")]
      + details.compactMap { $0 }.map { "   " + $0.sanitisedLine }
  }

  private func origin(of line: QuarantineReportLine) -> String? {
    let who = line.author.map { desk.name(of: $0) } ?? line.place?.who ?? "?"
    if let place = line.place {
      return desk.phrases.quarantineOrigin(file: place.file, line: place.line, who: who)
    }
    guard let found = line.foundMilliseconds else { return line.author.map { desk.name(of: $0) } }
    let day = CalendarDay(desk.timeZone.day(atMilliseconds: found))
    return desk.phrases.quarantineOrigin(who: who, day: desk.phrases.longDate(day))
  }
}
