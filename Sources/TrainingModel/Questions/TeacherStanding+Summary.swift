public import LearningRecord

extension TeacherStanding {
  /// A summary as it stands in a progress file.
  public struct Summary: Hashable, Sendable {
    /// What the teacher calls herself; text from outside.
    public var name: String
    public var standing: TeacherStanding
  }

  /// Reads a summary line; `nil` when it is none.
  public static func summary(
    line: String, of person: PersonID, fileMilliseconds: Int64
  ) -> Summary? {
    guard let object = (try? JSONValue(parsing: line))?.object,
      object["t"]?.string == "summary", let name = object["name"].flatMap(BodyReader.text),
      let standing = TeacherStanding(
        person: person, json: object, newestFileMilliseconds: fileMilliseconds)
    else { return nil }
    return Summary(name: name, standing: standing)
  }

  /// What follows from the events that came in together with the newest summary.
  ///
  /// Events decide when none is missing; files with less detail leave gaps, and then the summary,
  /// which the teacher's own laptop made of everything, knows better. Lessons never go back.
  public func completed(by summary: TeacherStanding?, eventCount: Int) -> TeacherStanding {
    guard let summary else { return self }
    let isWhole = eventCount == upTo.values.reduce(0, +)
    let isNewer = summary.upTo.allSatisfy { $0.value <= upTo[$0.key, default: 0] }
    var whole = isWhole && isNewer ? self : summary
    whole.lessons = lessons.merging(summary.lessons) { mine, theirs in
      Lesson(
        status: max(mine.status, theirs.status),
        lastActivityMilliseconds: [
          mine.lastActivityMilliseconds, theirs.lastActivityMilliseconds,
        ].compactMap { $0 }.max())
    }
    whole.upTo = upTo.merging(summary.upTo, uniquingKeysWith: max)
    whole.newestFileMilliseconds = [
      newestFileMilliseconds, summary.newestFileMilliseconds,
    ].compactMap { $0 }.max()
    return whole
  }
}
