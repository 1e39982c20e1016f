import LearningRecord
import ProgressStore
import TestSupport
import Testing

struct MergeTests {
  private var fixture: StoreFixture

  init() throws { fixture = try StoreFixture() }

  @Test mutating func `two laptops agree after exchanging their events`() throws {
    let first = try fixture.open()
    let second = try fixture.open(machine: "other", folder: fixture.temporary.path + "/second")
    for body in StoreFixture.bodies(40) { _ = try first.append(body, at: StoreFixture.start) }
    for body in StoreFixture.bodies(30, seed: 2) {
      _ = try second.append(body, at: StoreFixture.start + 1)
    }
    let lines = try first.eventLines()
    #expect(try second.merge(eventLines: lines, at: 5) == report(added: 40))
    #expect(try second.merge(eventLines: lines, at: 5) == report(known: 40))
    #expect(try first.merge(eventLines: try second.eventLines(), at: 5) == report(30, known: 40))
    #expect(try first.history() == second.history())
    #expect(try first.eventLines() == second.eventLines())
  }

  @Test mutating func `a name that is taken is kept aside, and so is what is no event`() throws {
    let store = try fixture.open()
    let event = try store.append(.replyRead(reply: "mine"), at: 5)
    var other = event
    other.body = .replyRead(reply: "not mine")
    let lines = [EventLine.text(of: other), "nonsense"]
    #expect(try store.merge(eventLines: lines, at: 5).quarantined == 2)
    #expect(try store.events() == [event])
    #expect(Set(try store.quarantine().map(\.reason)) == ["name-taken", "not-an-event"])
  }

  @Test mutating func `members that a newer version added stay word for word`() throws {
    let line =
      #"{"t":"event","w":"guru0007","s":1,"at":5,"doubt":0,"k":"reply-read","a":"","r":"","#
      + #""b":{"mood":"senang","reply":"r1"}}"#
    let store = try fixture.open()
    #expect(try store.merge(eventLines: [line], at: 5).added == 1)
    #expect(try store.eventLines() == [line])
    #expect(try store.history().overview.repliesRead == ["r1"])
  }

  @Test mutating func `own events that come back from elsewhere are not numbered again`() throws {
    let store = try fixture.open()
    let event = try store.append(.replyRead(reply: "one"), at: 5)
    var later = event
    later.id.sequence = 9
    _ = try store.merge(eventLines: [EventLine.text(of: later)], at: 5)
    #expect(try store.append(.replyRead(reply: "two"), at: 6).id.sequence == 10)
  }

  private func report(_ added: Int = 0, added more: Int = 0, known: Int = 0) -> MergeReport {
    var report = MergeReport()
    report.added = added + more
    report.known = known
    return report
  }
}
