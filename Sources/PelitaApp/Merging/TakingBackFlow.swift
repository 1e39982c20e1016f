import LearningRecord
import SchoolStore
import Terminal
import TrainingModel

/// Takes back what was written here last, after showing what that is.
struct TakingBackFlow {
  let desk: SchoolDesk

  private var phrases: any Phrases { desk.phrases }

  /// Asks and takes back.
  ///
  /// - Returns: What is to be told on the screen before.
  func run() throws -> [String] {
    let taking: TakingBack
    do { taking = try desk.takingBack() } catch let problem as TakingBack.Problem {
      return [desk.explanation(of: problem).what]
    }
    var screen = Screen()
    screen.add(phrases.takeBackTitle, .title)
    screen.space()
    for line in desk.lines(of: taking) { screen.add(line, indent: 3) }
    screen.space()
    screen.add(phrases.nothingLeavesTheRecord, .dim)
    guard desk.form.confirms(screen, yes: phrases.takeItBack) else { return [] }
    try desk.takeBack(taking)
    return [phrases.takenBack]
  }
}

extension SchoolDesk {
  /// What taking back the last writing would mean.
  ///
  /// - Throws: `TakingBack.Problem`, or what the store says.
  func takingBack() throws -> TakingBack {
    try TakingBack(try store.lastWriting()) { try store.history(of: $0) }
  }

  /// What is taken back, in words.
  func lines(of taking: TakingBack) -> [String] {
    let words = RecordWords(desk: self)
    let titles = taking.items.map { item in
      let body = item.written.body.object ?? item.restored.lazy.compactMap { $0 }.first
      return phrases.takesBack(
        words.title(of: item.written.key, body: body), toRemoval: item.restored == [nil])
    }
    guard let header = taking.items.first?.written.header else { return titles }
    let day = timeZone.day(atMilliseconds: header.atMilliseconds)
    return titles
      + [phrases.writtenBy(name(of: header.author).sanitisedLine, on: CalendarDay(day))]
  }

  /// Why the last writing stays.
  func explanation(of problem: TakingBack.Problem) -> Explanation {
    switch problem {
    case .nothingWritten: phrases.explanation(of: problem, title: "", name: "")
    case .isEvidence(let key), .earlierIsMissing(let key):
      phrases.explanation(of: problem, title: title(of: key), name: "")
    case .changedSince(let key, let person):
      phrases.explanation(
        of: problem, title: title(of: key), name: name(of: person).sanitisedLine)
    }
  }

  private func title(of key: EntityKey) -> String {
    RecordWords(desk: self).title(of: key, body: model[key]?.heads.first?.body.object)
  }
}
