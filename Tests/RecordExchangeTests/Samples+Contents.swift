import Cryptography
import Curriculum
import LearningRecord
import RecordExchange
import Testing
import TrainingModel

extension Samples {
  /// A teacher's first evening: two lessons, a question she asked about, a reflection.
  static func events() throws -> [Event] {
    let writer = try header().writer
    let start = try #require(LessonID("laptop.start"))
    let files = try #require(LessonID("laptop.files"))
    let best = try #require(ActivityID("files.best-name"))
    let tree = try #require(ActivityID("files.class-tree"))
    let profile = Profile(name: "Contoh", address: .ibu, language: .indonesian)
    let bodies: [EventBody] = [
      .profileChosen(profile), .lessonOpened(start), .lessonCompleted(start),
      .answered(try attempt(best, verdict: .wrong, number: 1)),
      .helpRequested(lesson: files, activity: best, sentence: "nama yang \"mana\"?"),
      .hintShown(lesson: files, activity: best, number: 1),
      .reflected(lesson: files, activity: best, note: "catatan-1"),
      .answered(try attempt(tree, verdict: .right, number: 1)),
      .disowned([EventID(writer: writer, sequence: 99)]),
      .sittingEnded(lesson: files),
    ]
    return bodies.enumerated().map { index, body in
      Event(
        id: EventID(writer: writer, sequence: index + 1),
        clockMilliseconds: 1_795_478_400_000 + Int64(index) * 60_000, contentRevision: "r1",
        body: body)
    }
  }

  private static func attempt(
    _ activity: ActivityID, verdict: Verdict, number: Int
  ) throws -> Attempt {
    Attempt(
      lesson: try #require(LessonID("laptop.files")), step: try #require(StepID("files.names")),
      activity: activity, answer: .options([0]), verdict: verdict, number: number)
  }

  /// The lines of the events that belong to a level of detail.
  static func eventLines(_ detail: DetailLevel) throws -> [String] {
    let events = try events()
    let requests = LearningHistory(events).overview.openHelpRequests
    let selection = EventSelection(detail, requests: requests)
    return events.filter(selection.includes).map(EventLine.text(of:))
  }

  static func summaryLine() throws -> String {
    let standing = TeacherStanding(
      person: try header().person, history: LearningHistory(try events()),
      newestFileMilliseconds: nil)
    return standing.summaryLine(name: "Bu Contoh", includingRequests: true)
  }

  static func note() throws -> ExchangeNote {
    ExchangeNote(
      id: "catatan-1", lesson: try #require(LessonID("laptop.files")),
      activity: ActivityID("files.best-name"), writtenMilliseconds: 1_795_478_760_000,
      text: "Besok saya coba di kelas 8A.")
  }

  static func progress(_ detail: DetailLevel, notes: [ExchangeNote] = []) throws -> [UInt8] {
    ProgressFile.encode(
      header: try header(), detail: detail, summaryLine: try summaryLine(),
      eventLines: try eventLines(detail), notes: notes, key: try key())
  }

  /// A trainer who introduces himself and gives everybody one lesson.
  static func assignment() throws -> [UInt8] {
    let key = try key(9)
    let person = try #require(PersonID("pak-contoh-0001"))
    let writer = try #require(WriterID("laptop-narasumber-01"))
    var author = Author(person: person, writer: writer, key: key)
    let clock = WallClock(milliseconds: 1_795_478_400_000)
    let introduction = Person(
      name: "Pak Contoh", roles: [.trainer], devices: [Device(signingKey: key.publicKey)])
    let assignment = Assignment(
      lessons: [try #require(LessonID("laptop.files"))], due: Day("2026-12-01"),
      why: "Sesudah pelatihan", from: "Pak Contoh")
    let revisions = [
      try author.revision(of: EntityID(person), introduction, at: clock),
      try author.revision(
        of: try #require(EntityID("tugas-contoh-0001")), assignment, at: clock),
    ]
    var header = try header(kind: .assignment, who: "Pak Contoh", detail: nil)
    header.person = person
    header.writer = writer
    header.upTo = [writer: 2]
    return RevisionFile.encode(header: header, revisions: revisions, key: key)
  }
}
