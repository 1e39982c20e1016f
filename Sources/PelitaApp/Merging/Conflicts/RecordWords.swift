import Cryptography
import Curriculum
import LearningRecord
import Terminal
import TrainingModel

/// What stands in the school's record, in words: ids as names and titles, days as dates, fixed words
/// translated; everything people wrote stays as they wrote it.
struct RecordWords {
  let desk: SchoolDesk

  private var phrases: any Phrases { desk.phrases }

  /// What an entity is and what it is called, such as `Rapat "Awal semester"`.
  func title(of key: EntityKey, body: JSONObject?) -> String {
    let kind = phrases.kindName(key.kind)
    guard let name = name(of: key, body: body), !name.isEmpty else { return kind }
    return "\(kind) \"\(name)\""
  }

  /// A member's value in one line.
  func words(_ value: JSONValue?, of field: String) -> String {
    let text = value.map { self.text($0, of: field) } ?? ""
    return text.isEmpty ? phrases.nothingThere : text.sanitisedLine
  }

  private func name(of key: EntityKey, body: JSONObject?) -> String? {
    if let person = key.id.person, key.kind == Person.kind { return desk.name(of: person) }
    guard let body else { return nil }
    if key.kind == SamePerson.kind {
      return ["person", "other"].compactMap { body[$0]?.string.flatMap(PersonID.init) }
        .map { desk.ownName(of: $0).sanitisedLine }.joined(separator: " = ")
    }
    let subjects = ["person", "teacher"].compactMap { body[$0] }.map { text($0, of: "person") }
    for field in ["topic", "title", "name", "what", "code", "sort", "tried", "observed", "text"] {
      let told = body[field].map { text($0, of: field) } ?? ""
      if !told.isEmpty { return String(told.sanitisedLine.prefix(40)) }
    }
    let session = body["session"].map { text($0, of: "session") }
    return (subjects + [session].compactMap { $0 }).joined(separator: ", ").sanitisedLine
  }

  private func text(_ value: JSONValue, of field: String) -> String {
    switch value {
    case .null: ""
    case .boolean(let isTrue): isTrue ? phrases.yes : phrases.no
    case .number(let number): field == "weekday" ? weekday(number) : number
    case .string(let text): string(text, of: field)
    case .array(let items):
      items.map { self.text($0, of: field) }.filter { !$0.isEmpty }.joined(separator: "; ")
    case .object(let object):
      object.members.map { self.text($0.value, of: $0.name) }.filter { !$0.isEmpty }
        .joined(separator: " · ")
    }
  }

  private func weekday(_ number: String) -> String {
    guard let day = Int(number), phrases.weekdays.indices.contains(day) else { return number }
    return phrases.weekdays[day]
  }

  private func string(_ text: String, of field: String) -> String {
    if field == "signing" { return PublicKey(base64: text)?.fingerprint ?? text }
    if field == "sealing" { return "" }
    if let day = Day(text) { return phrases.longDate(CalendarDay(day)) + " \(day.parts.year)" }
    guard !EntityKind.freeTexts.contains(field) else { return text }
    if let person = PersonID(text), desk.names.all[person] != nil { return desk.name(of: person) }
    if let word = phrases.recordWord(text) { return word }
    if let entity = entity(text, of: field) { return entity }
    if let lesson = LessonID(text), field.hasPrefix("lesson") || field == "prerequisites" {
      return desk.titles.title(of: lesson)
    }
    return text
  }

  /// The title of an entity that is named by its id.
  private func entity(_ text: String, of field: String) -> String? {
    guard let id = EntityID(text) else { return nil }
    switch field {
    case "session", "sessions": return desk.model.entry(id, of: Session.self)?.body.topic
    case "meeting": return desk.model.entry(id, of: Meeting.self)?.body.title
    case "fact":
      let fact = desk.model.entry(id, of: MentoringFact.self)
      return fact.map { phrases.word(for: $0.body.standing) }
    case "speakers": return desk.model.entry(id, of: Speaker.self)?.body.name
    case "obstacles":
      return desk.model.entry(id, of: Obstacle.self).map {
        $0.body.what.isEmpty ? string($0.body.sort.rawValue, of: "sort") : $0.body.what
      }
    default: return nil
    }
  }
}
