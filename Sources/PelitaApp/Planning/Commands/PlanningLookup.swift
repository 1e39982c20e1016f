import Curriculum
import Founding
import LearningRecord
import Terminal
import TrainingModel

/// Finds what the words of a command name.
struct PlanningLookup {
  let desk: SchoolDesk

  private var phrases: any Phrases { desk.phrases }

  /// The teacher or other person whom `name` names.
  ///
  /// - Throws: A complaint with similar names.
  func person(_ name: String) throws -> PersonID {
    try find(
      name, among: desk.everybody.map { (id: $0.choice.text, title: $0.title, value: $0.choice) }
    ) { phrases.noSuchTeacher($0, similar: $1) }
  }

  /// The competence of this code or name.
  func competence(_ name: String) throws -> CompetenceCode {
    let all = desk.competences.map {
      (id: $0.code.text, title: desk.name(of: $0), value: $0.code)
    }
    return try find(name, among: all) { phrases.noSuchCompetence($0, similar: $1) }
  }

  /// The speaker of this name or id.
  func speaker(_ name: String) throws -> Entry<Speaker> {
    let all = desk.model.entries(of: Speaker.self).map {
      (id: $0.id.text, title: $0.body.name, value: $0)
    }
    return try find(name, among: all) { phrases.noSuchSpeaker($0, similar: $1) }
  }

  /// The meeting of this title or id; of several with one title the newest.
  func meeting(_ name: String) throws -> Entry<Meeting> {
    let all = desk.meetings.map { (id: $0.id.text, title: $0.body.title, value: $0) }
    if let newest = all.first(where: { $0.title.lowercased() == name.lowercased() }) {
      return newest.value
    }
    return try find(name, among: all) { phrases.noSuchMeeting($0, similar: $1) }
  }

  /// The session of this topic or id.
  func session(_ name: String) throws -> Entry<Session> {
    let all = desk.model.entries(of: Session.self).map {
      (id: $0.id.text, title: $0.body.topic, value: $0)
    }
    return try find(name, among: all) { phrases.noSuchPlannedSession($0, similar: $1) }
  }

  /// One of several words; `field` is the option it was given for.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(_ word: String) throws -> Choice {
    if let choice = Choice.allCases.first(where: { $0.rawValue.lowercased() == word.lowercased() })
    {
      return choice
    }
    throw Complaint(
      phrases.unknownWord(word, known: Choice.allCases.map(\.rawValue)), .wrongUsage)
  }

  /// A day; `nil` for an empty text.
  func day(_ text: String) throws -> Day? {
    switch DayReading(text, today: desk.today) {
    case .none: return nil
    case .day(let day): return day
    case .unreadable:
      throw Complaint(
        Explanation(what: phrases.notADay, cure: phrases.nextDayForms), .wrongUsage)
    }
  }

  /// A part of the day; `nil` for an empty text.
  func span(_ text: String) throws -> TimeSpan? {
    if text.isEmpty { return nil }
    guard let span = TimeSpan(text) else {
      throw Complaint(Explanation(what: phrases.notASpan, cure: ""), .wrongUsage)
    }
    return span
  }

  /// The weekdays of these names, each of which may hold several; Monday to Saturday without any.
  func weekdays(_ names: [String]) throws -> Set<Int> {
    let words = names.flatMap { $0.split { $0 == "," || $0.isWhitespace } }.map(String.init)
    guard !words.isEmpty else { return Set(0...5) }
    return Set(
      try words.map { word in
        guard let weekday = WeekdayWord.weekday(word) else {
          throw Complaint(
            phrases.unknownWord(word.sanitisedLine, known: phrases.weekdays), .wrongUsage)
        }
        return weekday
      })
  }

  /// The minutes of the five stages, such as `10+30+20+50+10`.
  func stageMinutes(_ text: String) throws -> [Int] {
    let words = text.split { !$0.isNumber }
    let minutes = words.compactMap { Int($0) }.filter { (0...600).contains($0) }
    guard words.count == minutes.count, minutes.count == Stage.Part.allCases.count else {
      throw Complaint(phrases.notStageMinutes(text.sanitisedLine), .wrongUsage)
    }
    return minutes
  }

  /// Everybody, or those who are named.
  func audience(_ names: [String]) throws -> Assignment.Audience {
    names.isEmpty ? .everybody : .people(try names.map(person))
  }

  /// By id, by whole name, or by the only beginning that fits.
  private func find<Value>(
    _ name: String, among all: [(id: String, title: String, value: Value)],
    otherwise explain: (String, [String]) -> Explanation
  ) throws -> Value {
    let wanted = name.lowercased()
    if let exact = all.first(where: { $0.id.lowercased() == wanted }) { return exact.value }
    let titled = all.filter { $0.title.lowercased() == wanted }
    if titled.count == 1 { return titled[0].value }
    let begun = all.filter { $0.title.lowercased().hasPrefix(wanted) }
    if begun.count == 1, titled.isEmpty, !wanted.isEmpty { return begun[0].value }
    let similar = all.filter { $0.title.lowercased().contains(wanted) }.prefix(3)
    throw Complaint(
      explain(name.sanitisedLine, similar.map(\.title.sanitisedLine)), .wrongUsage)
  }
}

extension Entry where Body: EntityBody {
  /// The entity's name under `key`, then what it says.
  func json(as key: String) -> JSONValue {
    var object = JSONObject([.init(key, .string(id.text))])
    object.members += body.object().members
    if hasTwoVersions { object.append("twoVersions", .boolean(true)) }
    return .object(object)
  }
}
