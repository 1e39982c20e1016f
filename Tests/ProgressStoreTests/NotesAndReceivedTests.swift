import Curriculum
import Foundation
import LearningRecord
import ProgressStore
import TestSupport
import Testing

struct NotesAndReceivedTests {
  private var fixture: StoreFixture
  private let lesson: LessonID

  init() throws {
    fixture = try StoreFixture()
    lesson = try #require(LessonID("laptop.files"))
  }

  @Test mutating func `a reflection is stored with the event that refers to it`() throws {
    let store = try fixture.open()
    let note = Note(id: "n1", lesson: lesson, text: "dicoba di 8B", writtenMilliseconds: 7)
    let event = try store.append(reflection: note)
    #expect(event.body == .reflected(lesson: lesson, activity: nil, note: "n1"))
    #expect(try store.notes() == [note])
    #expect(try store.events() == [event])
  }

  @Test mutating func `a deleted note is in no file any more`() throws {
    let store = try fixture.open()
    let secret = "rahasia sekali, tidak untuk siapa pun"
    for number in 1...3 {
      let text = number == 2 ? secret : "biasa"
      try store.append(
        reflection: Note(id: "n\(number)", lesson: lesson, text: text, writtenMilliseconds: 7))
    }
    try store.backUp(at: StoreFixture.start)
    #expect(try filesHolding(secret).count >= 2)
    try store.deleteNote("n2")
    #expect(try store.notes().map(\.id) == ["n1", "n3"])
    #expect(try filesHolding(secret) == [])
    #expect(try store.events().count == 3)
  }

  @Test mutating func `what was received is kept once and word for word`() throws {
    let store = try fixture.open()
    let line = ReceivedLine(
      id: "a1", kind: "assignment", line: #"{ "odd" : "spacing"}"#, receivedMilliseconds: 7)
    let reply = ReceivedLine(id: "r1", kind: "reply", line: "{}", receivedMilliseconds: 8)
    #expect(try store.receive([line, reply]) == 2)
    var changed = line
    changed.line = "{}"
    #expect(try store.receive([changed, reply]) == 0)
    #expect(try store.received() == [line, reply])
    #expect(try store.received(kind: "reply") == [reply])
  }

  private func filesHolding(_ text: String) throws -> [String] {
    let files = try #require(FileManager.default.enumerator(atPath: fixture.folder))
    return files.compactMap { $0 as? String }.filter { name in
      let content = FileManager.default.contents(atPath: fixture.folder + "/" + name)
      return content?.range(of: Data(text.utf8)) != nil
    }
  }
}
