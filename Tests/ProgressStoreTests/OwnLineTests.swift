import Curriculum
import Foundation
import LearningRecord
import ProgressStore
import TestSupport
import Testing

struct OwnLineTests {
  private var fixture: StoreFixture

  init() throws { fixture = try StoreFixture() }

  private func line(
    _ number: Int, _ text: String, by writer: WriterID
  ) -> OwnLine {
    OwnLine(
      id: String(repeating: "\(number)", count: 64), kind: "classApplication",
      entity: "cerita-000\(number)", writer: writer, sequence: number, line: text,
      writtenMilliseconds: StoreFixture.start)
  }

  @Test mutating func `what a teacher wrote is kept word for word, and the count goes on`() throws {
    let store = try fixture.open()
    let lines = [
      line(1, #"{ "odd" : 1}"#, by: store.writer), line(2, "{}", by: store.writer),
    ]
    #expect(try store.ownSequence() == 0)
    try store.keep(lines)
    try store.keep(lines)
    #expect(try store.ownLines() == lines)
    #expect(try store.ownSequence() == 2)
    try store.close()
    let again = try fixture.open()
    #expect(try again.ownLines() == lines)
  }

  @Test
  mutating func `what was taken back is in no file any more, and its number is not used again`()
    throws
  {
    let store = try fixture.open()
    let secret = "rahasia kelas delapan, tidak untuk siapa pun"
    try store.keep([line(1, secret, by: store.writer)])
    try store.keep(ClassQuestion(subject: "lesson:laptop.files", tried: secret))
    try store.backUp(at: StoreFixture.start)
    #expect(try filesHolding(secret).count >= 2)
    try store.keep(
      [line(2, "null", by: store.writer)], inPlaceOf: [String(repeating: "1", count: 64)],
      settling: "lesson:laptop.files")
    #expect(try filesHolding(secret) == [])
    #expect(try store.ownSequence() == 2)
    #expect(try store.classQuestions()["lesson:laptop.files"]?.askFromDay == nil)
  }

  @Test mutating func `a draft and when to ask survive a sudden end`() throws {
    let store = try fixture.open()
    let question = ClassQuestion(
      subject: "free", timesPostponed: 1, askFromDay: 20_420, tried: "menata folder")
    try store.keep(question)
    try store.close()
    let again = try fixture.open()
    #expect(try again.classQuestions() == ["free": question])
  }

  @Test mutating func `a damaged record gives back what the teacher wrote`() throws {
    let store = try fixture.open()
    let line = line(1, "{}", by: store.writer)
    try store.keep([line])
    try store.keep(ClassQuestion(subject: "free", tried: "menata folder"))
    try store.backUp(at: StoreFixture.start)
    try store.close()
    try fixture.overwrite(0..<100, with: 0)
    let rescued = try fixture.open()
    #expect(rescued.recovery != nil)
    #expect(try rescued.ownLines() == [line])
    #expect(rescued.writer != store.writer)
    #expect(try rescued.ownSequence() == 0)
  }

  private func filesHolding(_ text: String) throws -> [String] {
    let files = try #require(FileManager.default.enumerator(atPath: fixture.folder))
    return files.compactMap { $0 as? String }.filter { name in
      let content = FileManager.default.contents(atPath: fixture.folder + "/" + name)
      return content?.range(of: Data(text.utf8)) != nil
    }
  }
}
