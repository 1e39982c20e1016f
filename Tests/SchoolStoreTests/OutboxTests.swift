import GRDB
import SchoolStore
import TestSupport
import Testing

struct OutboxTests {
  private let folder: TemporaryFolder
  private let outbox: Outbox
  private let store = "https://lrs.example.org/xAPI"

  init() throws {
    folder = try TemporaryFolder()
    outbox = try Outbox(folder: folder.path)
  }

  private func add(_ ids: String..., voids: String? = nil) throws {
    try outbox.add(ids.map { Outbox.Item(id: $0, line: "{\($0)}", voids: voids) }, for: store)
  }

  @Test func `a statement that is known keeps its first form and place`() throws {
    try add("b", "a")
    let added = try outbox.add([Outbox.Item(id: "b", line: "{other}")], for: store)
    #expect(added == 0)
    #expect(try outbox.waiting(for: store) == ["b", "a"])
    #expect(try outbox.lines(of: ["b"], for: store) == ["{b}"])
    #expect(try outbox.waiting(for: "https://elsewhere.example.org").isEmpty)
  }

  @Test func `what nobody agrees to any more leaves the line when it never went`() throws {
    try add("a", "b")
    #expect(try outbox.dropWaiting(except: ["b"], for: store) == 1)
    #expect(try outbox.waiting(for: store) == ["b"])
    #expect(try outbox.sent(to: store).ids.isEmpty)
  }

  @Test func `what may have arrived counts as sent once nobody agrees to it`() throws {
    try add("a", "b", "c")
    try outbox.markTried(["a", "b"], to: store)
    #expect(try outbox.waiting(for: store) == ["a", "b", "c"])
    #expect(try outbox.dropWaiting(except: ["b"], for: store) == 1)
    #expect(try outbox.sent(to: store).ids == ["a"])
    #expect(try outbox.waiting(for: store) == ["b"])
  }

  @Test func `taking back stays in line, and is not taken back itself`() throws {
    try add("a")
    try outbox.markSent(["a"], to: store)
    try add("v", voids: "a")
    #expect(try outbox.dropWaiting(except: [], for: store) == 0)
    #expect(try outbox.waiting(for: store) == ["v"])
    try outbox.markSent(["v"], to: store)
    let sent = try outbox.sent(to: store)
    #expect(sent.ids == ["a"])
    #expect(sent.voided == ["a"])
  }

  @Test func `a refused statement keeps the store's words and can be tried again`() throws {
    try add("a", "b")
    try outbox.markRefused("a", words: "400 no actor", by: store)
    #expect(try outbox.refusals(by: store).map(\.words) == ["400 no actor"])
    #expect(try outbox.counts(for: store).refused == 1)
    try outbox.retryRefused(by: store)
    #expect(try outbox.waiting(for: store) == ["a", "b"])
  }

  @Test func `an outbox is the same after it was closed and opened again`() throws {
    try add("a")
    try outbox.markTried(["a"], to: store)
    try outbox.set("lrs", store)
    try outbox.close()
    let again = try Outbox(folder: folder.path)
    #expect(try again.setting("lrs") == store)
    #expect(try again.dropWaiting(except: [], for: store) == 0)
    #expect(try again.sent(to: store).ids == ["a"])
  }

  @Test func `an outbox of before, which knew nothing of trying, keeps what it holds`() throws {
    try add("a", "b")
    try outbox.markSent(["a"], to: store)
    try outbox.close()
    let queue = try DatabaseQueue(path: folder.path("outbox.sqlite"))
    try queue.writeWithoutTransaction {
      try $0.execute(sql: "ALTER TABLE statement DROP COLUMN tried; PRAGMA user_version = 1")
    }
    try queue.close()
    let again = try Outbox(folder: folder.path)
    #expect(try again.waiting(for: store) == ["b"])
    #expect(try again.dropWaiting(except: [], for: store) == 1)
    #expect(try again.sent(to: store).ids == ["a"])
  }
}
