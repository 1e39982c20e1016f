import LearningRecord
import SchoolStore
import TestSupport
import Testing
import TrainingModel

struct WritingsTests {
  @Test func `what was written last in one go is remembered, over a restart too`() throws {
    let fixture = try SchoolFixture()
    let store = try fixture.open()
    var (author, introduction) = try SchoolFixture.author()
    try store.append([introduction], canBeTakenBack: false)
    #expect(try store.lastWriting().isEmpty, "what the program writes of its own accord stays")
    let first = try SchoolFixture.assignment("satu", by: &author)
    let second = [
      try author.tombstone(
        of: first.key, replacing: [first.id], at: WallClock(milliseconds: SchoolFixture.start)),
      try SchoolFixture.assignment("dua", by: &author),
    ]
    try store.append([first])
    try store.append(second)
    #expect(try store.lastWriting() == second)
    try store.close()
    let again = try fixture.open()
    #expect(try again.lastWriting() == second)
    try again.takeBackLastWriting(with: [])
    #expect(try again.lastWriting() == [first])
    try again.takeBackLastWriting(with: [])
    #expect(try again.lastWriting().isEmpty)
  }

  @Test func `what is taken back is as it was, and what came in with files is never the last`()
    throws
  {
    let fixture = try SchoolFixture()
    let store = try fixture.open()
    var (author, introduction) = try SchoolFixture.author()
    var (other, second) = try SchoolFixture.author(2)
    let written = try SchoolFixture.assignment("satu", by: &author)
    try store.append([introduction], canBeTakenBack: false)
    try store.append([written])
    var admission = Admission(to: try store.model())
    admission.judge([second.bytes, try SchoolFixture.assignment("lain", by: &other).bytes])
    _ = try store.merge(admission, from: SchoolFixture.arrival("file"))
    #expect(try store.lastWriting() == [written])
    let taking = try TakingBack(try store.lastWriting()) { try store.history(of: $0) }
    try store.takeBackLastWriting(
      with: try author.revisions(
        taking: taking, at: WallClock(milliseconds: SchoolFixture.start)))
    #expect(try store.currentModel().entries(of: Assignment.self).map(\.body.why) == ["lain"])
  }

  @Test func `a merge that is broken off leaves everything as it was`() throws {
    struct Stopped: Error {}
    let fixture = try SchoolFixture()
    let store = try fixture.open()
    var (author, introduction) = try SchoolFixture.author()
    var lines = [introduction.bytes]
    for number in 0..<1_200 {
      lines.append(try SchoolFixture.assignment("\(number)", by: &author).bytes)
    }
    var admission = Admission(to: try store.model())
    #expect(throws: Stopped.self) { try admission.judge(lines) { _ in throw Stopped() } }
    admission = Admission(to: try store.model())
    admission.judge(lines)
    let whole = admission
    let arrival = try SchoolFixture.arrival("file")
    #expect(throws: (any Error).self) {
      try store.merge(whole, from: arrival) { _ in throw Stopped() }
    }
    #expect(try store.model().count == 0)
    #expect(try store.merge(whole, from: arrival).added == 1_201)
  }
}
