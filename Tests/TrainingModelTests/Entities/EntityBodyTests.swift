import Cryptography
import Curriculum
import LearningRecord
import Testing

@testable import TrainingModel

struct EntityBodyTests {
  private func readBack<Body: EntityBody>(_ body: Body) throws -> Body {
    let text = JSONValue.object(body.object()).compactText
    var fields = BodyReader(try #require(try JSONValue(parsing: text).object))
    let again = try Body(reading: &fields)
    #expect(fields.unknown.members.isEmpty)
    return again
  }

  @Test func `every kind reads back what it wrote`() throws {
    let person = Samples.person(1)
    let day = try #require(Day("2026-11-27"))
    let lesson = try #require(LessonID("laptop.files"))
    let activity = try #require(ActivityID("files.path"))
    let event = EventID(writer: Samples.writer(1), sequence: 3)
    func check<Body: EntityBody>(_ body: Body) throws { #expect(try readBack(body) == body) }
    var thresholds = HelpThresholds()
    thresholds.noNewsDays = 14
    try check(
      School(name: "SMP Contoh", place: "Jambi", timeZone: .eastern, helpThresholds: thresholds))
    try check(
      Person(
        name: "Bu Contoh", roles: [.teacher, Role(rawValue: "later")],
        devices: [Device(signingKey: Samples.key(1).publicKey)]))
    try check(Pairing(mentor: person, teacher: Samples.person(2)))
    try check(
      Assignment(
        lessons: [lesson], modules: [#require(ModuleID("1-laptop"))],
        audience: .people([person]), due: day, why: "Perlu", from: "Pelatihan"))
    try check(
      ProgressStatus(
        person: person, lessons: [lesson: .completed], upTo: [event.writer: 9], fileDay: day,
        file: "ab"))
    try check(MentoringFact(teacher: person, mentor: person, day: day, standing: .followedUp))
    try check(
      MentoringText(
        teacher: person, fact: Samples.school, trigger: .activity(lesson, activity),
        evidence: [event], observed: "Dilihat", agreed: "Disepakati", nextDay: day))
    try check(
      Reply(teacher: person, request: event, lesson: lesson, activity: activity, text: "Coba"))
    try check(Handled(teacher: person, difficulty: .lesson(lesson), upTo: [event.writer: 2]))
    try check(Handled(teacher: person, difficulty: .recentLessons, upTo: [:]))
  }

  @Test func `a missing member and one of another form are told apart`() {
    var fields = BodyReader(JSONObject())
    #expect(throws: BodyProblem.missing(field: "name")) { try Person(reading: &fields) }
    fields = BodyReader(JSONObject([.init("name", .integer(7))]))
    #expect(throws: BodyProblem.malformed(field: "name")) { try Person(reading: &fields) }
  }

  @Test func `an edit keeps what a later version wrote, in devices too`() throws {
    var author = try Samples.author()
    let key = author.publicKey.base64
    let text =
      #"{"name":"A","devices":[{"signing":"\#(key)","colour":"red"}],"shoe":[42,{"x":null}]}"#
    let header = RevisionHeader(
      key: EntityKey(kind: Person.kind, id: EntityID(author.person)), author: author.person,
      writer: author.writer, sequence: 1, atMilliseconds: 1)
    let draft = RevisionDraft(header: header, body: try JSONValue(parsing: text).object)
    var model = TrainingModel([try draft.signed(with: Samples.key(1))])
    let entry = try #require(model.person(author.person))
    var body = entry.body
    body.name = "B"
    model.insert(
      try author.revision(of: entry.id, body, inPlaceOf: entry, at: Samples.clock()))
    let line = try #require(
      model[EntityKey(kind: Person.kind, id: entry.id)]?.heads.first?.line)
    #expect(line.contains(#""colour":"red""#))
    #expect(line.contains(#""shoe":[42,{"x":null}]"#))
    #expect(model.person(author.person)?.body.name == "B")
  }
}
