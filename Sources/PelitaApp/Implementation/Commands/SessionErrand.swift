import Curriculum
import LearningRecord
import TrainingModel

/// What is done around a session without questions, for scripts: the twins of the screens.
struct SessionErrand {
  let desk: SchoolDesk

  private var phrases: any Phrases { desk.phrases }

  /// The session of this id, of this topic, or of just one topic that holds the words.
  ///
  /// - Throws: A complaint with similar topics.
  func session(_ name: String) throws -> Entry<Session> {
    let sessions = SessionIndex(desk.model).inOrder(today: desk.today)
    if let exact = sessions.first(where: { $0.id.text == name }) { return exact }
    let wanted = name.lowercased()
    let titled = sessions.filter { $0.body.topic.lowercased() == wanted }
    if titled.count == 1 { return titled[0] }
    let similar = sessions.filter { $0.body.topic.lowercased().contains(wanted) }
    if titled.isEmpty, similar.count == 1, !wanted.isEmpty { return similar[0] }
    let several = (titled.isEmpty ? similar : titled).prefix(3)
    throw Complaint(
      phrases.noSuchSession(name, similar: several.map { "\($0.body.topic) (\($0.id.text))" }),
      .wrongUsage)
  }

  /// One of a few known words.
  ///
  /// - Throws: A complaint that lists them.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(
    _ word: String, of kind: Choice.Type = Choice.self
  ) throws -> Choice {
    if let choice = Choice.allCases.first(where: { $0.rawValue.lowercased() == word.lowercased() })
    {
      return choice
    }
    throw Complaint(
      phrases.notOneOf(word, known: Choice.allCases.map(\.rawValue)), .wrongUsage)
  }

  /// One of a few known words, or none.
  func optionalChoice<Choice: RawRepresentable<String> & CaseIterable>(
    _ word: String?, of kind: Choice.Type = Choice.self
  ) throws -> Choice? {
    try word.map { try choice($0) }
  }

  /// A day as people type it; `nil` for an empty one.
  ///
  /// - Throws: A complaint that shows the forms.
  func day(_ text: String?) throws -> Day? {
    switch DayReading(text ?? "", today: desk.today) {
    case .none: return nil
    case .day(let day): return day
    case .unreadable:
      throw Complaint(
        Explanation(what: phrases.notADay, cure: phrases.nextDayForms), .wrongUsage)
    }
  }

  /// A part of a day; `nil` for an empty one.
  func span(_ text: String?) throws -> TimeSpan? {
    guard let text, !text.isEmpty else { return nil }
    if let span = TimeSpan(text) { return span }
    throw Complaint(
      Explanation(what: phrases.notASpan, cure: phrases.spanForms), .wrongUsage)
  }

  /// The lesson of this id or title.
  func lesson(_ name: String) throws -> LessonID {
    let wanted = name.lowercased()
    let lessons = desk.titles.library.lessons
    if let found = lessons.first(where: {
      $0.text == wanted || desk.titles.title(of: $0).lowercased() == wanted
    }) {
      return found
    }
    throw Complaint(phrases.noSuchLesson(name, similar: []), .wrongUsage)
  }

  /// A session's story and page, for `pelita trainer session`.
  func report(of session: Entry<Session>) throws -> (json: JSONValue, words: String) {
    let page = try desk.page(of: session)
    let details = SessionDetails(
      story: page.story, index: SessionIndex(desk.model), phrases: phrases)
    guard var object = page.story.json.object else { return (page.story.json, "") }
    object.append("speakers", texts: page.speakers)
    object.append("people", page.story.attendance.namedJSON)
    return (
      .object(object),
      desk.text(of: page.menu.screen) + "\n\n" + desk.text(of: details.screen)
    )
  }

  /// What a command tells that has kept something: the story as it stands now.
  func kept(_ session: EntityID) throws -> (json: JSONValue, words: String) {
    guard let entry: Entry<Session> = desk.model.entry(session) else { return (.null, "") }
    return (try report(of: entry).json, phrases.keptWord)
  }
}
