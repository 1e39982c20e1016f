import Curriculum
import Foundation
import LearningRecord
import Testing

/// The stored form of every kind, as released: lines are added to the file, never changed.
struct EventGoldenTests {
  private let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Fixtures/events.jsonl")

  @Test func `every kind is written as it was released`() throws {
    let lines = try Self.events().map { EventLine.text(of: $0) + "\n" }.joined()
    if ProcessInfo.processInfo.environment["PELITA_RECORD_GOLDEN"] != nil {
      try Data(lines.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == lines)
  }

  @Test func `every released line is understood`() throws {
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    let events = lines.compactMap { Event(line: String($0)) }
    #expect(events == (try Self.events()))
    #expect(Set(events.map(\.body.kind)).count == 16)
  }

  private static func events() throws -> [Event] {
    let writer = try #require(WriterID("guru-07-laptop-1"))
    return try bodies(writer: writer).enumerated().map { index, body in
      Event(
        id: EventID(writer: writer, sequence: index + 1),
        clockMilliseconds: 1_764_000_000_000 + Int64(index) * 1_000, isClockDoubtful: index == 3,
        contentRevision: body.lesson == nil ? "" : "0f3a9c", body: body)
    }
  }

  private static func bodies(writer: WriterID) throws -> [EventBody] {
    let lesson = try #require(LessonID("laptop.files"))
    let step = try #require(StepID("files.names"))
    let activity = try #require(ActivityID("files.best-name"))
    let other = EventID(writer: writer, sequence: 7)
    func answered(_ answer: Answer, _ verdict: Verdict, _ milliseconds: Int?) -> EventBody {
      .answered(
        Attempt(
          lesson: lesson, step: step, activity: activity, answer: answer, verdict: verdict,
          number: 2, hints: 1, followsSolution: verdict == .right, milliseconds: milliseconds))
    }
    return [
      .profileChosen(Profile(name: "Contoh \"é\"", address: .ibu, language: .indonesian)),
      .profileChosen(Profile(name: "Guru 07", address: .nameOnly, language: .english)),
      .lessonOpened(lesson),
      .stepReached(lesson: lesson, step: step, part: 0),
      answered(.options([0, 2]), .wrong, 12_000),
      answered(.text("=SUM(A1:A10)\n\\"), .right, nil),
      answered(.inputs([.text("Ctrl"), .options([1])]), .unchecked, 1),
      answered(.rows([[0], [], [1, 2]]), .wrong, 5),
      answered(.ticked([]), .right, 5),
      .hintShown(lesson: lesson, activity: activity, number: 1),
      .solutionShown(lesson: lesson, activity: activity),
      .postponed(lesson: lesson, activity: activity),
      .helpRequested(lesson: lesson, activity: activity, sentence: "alamat yang mana?"),
      .helpRequested(lesson: lesson, activity: nil, sentence: ""),
      .helpWithdrawn(request: other),
      .reflected(lesson: lesson, activity: activity, note: "note-1"),
      .reflected(lesson: lesson, activity: nil, note: "note-2"),
      .lessonCompleted(lesson),
      .sittingEnded(lesson: lesson),
      .sittingEnded(lesson: nil),
      .replyRead(reply: "reply-1"),
      .disowned([other, EventID(writer: writer, sequence: 8)]),
      .adopted(original: other, .hintShown(lesson: lesson, activity: activity, number: 2)),
      .unknown(kind: "badge-won", json: #"{"a":[1.5,null]}"#),
    ]
  }
}
