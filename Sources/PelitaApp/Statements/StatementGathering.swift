import SchoolStore
import Statements
import TrainingModel
import Workbench

/// Puts statements in line for a store: those of the record, or those of a file.
struct StatementGathering {
  let statements: StatementDesk
  let store: String
  let say: (String) -> Void
  private var check = StatementCheck(version: .one)

  init(statements: StatementDesk, store: String, say: @escaping (String) -> Void) {
    self.statements = statements
    self.store = store
    self.say = say
  }

  private var phrases: any Phrases { statements.desk.phrases }
  private var outbox: Outbox { statements.outbox }

  /// Takes what the record says now, and takes back what it no longer says.
  mutating func take(settings: StatementSettings, detailed: Bool) throws {
    let builder = try statements.builder(settings)
    let making = try statements.make(builder, detailed: detailed) { done, all in
      if done % 50 == 0 { say(phrases.statementsProgress(done: done, all: all)) }
    }
    // Nobody's statement goes out after they changed their mind.
    try outbox.dropWaiting(except: making.allowed, for: store)
    let sent = try outbox.sent(to: store)
    let gone = sent.ids.subtracting(making.allowed).subtracting(sent.voided).sorted()
    let withdrawals = builder.withdrawals(of: gone)
    try add(
      making.statements.map { Outbox.Item(id: $0.id, line: $0.line) }
        + zip(withdrawals, gone).map { Outbox.Item(id: $0.id, line: $0.line, voids: $1) })
  }

  /// Takes statements from a file of lines.
  ///
  /// - Throws: A complaint that names the first line which is not valid, or has no id.
  mutating func take(file: String) throws {
    var items: [Outbox.Item] = []
    var line = 0
    try LineFile.forEachLine(of: file, longest: StatementCheck.longestLine) { content in
      line += 1
      guard case .whole(let bytes) = content else {
        throw Complaint(phrases.pushBadLine(line, .refused(.lineTooLong)), .badInput)
      }
      let verdict = check.verdict(onLine: bytes)
      let text = String(decoding: bytes, as: UTF8.self)
      let id = (try? JSONValue(parsing: bytes, deepest: StatementCheck.deepest))?.object?["id"]
      guard verdict.isValid else { throw Complaint(phrases.pushBadLine(line, verdict), .badInput) }
      guard let id = id?.string else {
        let missing = StatementFinding(.missing, at: "id")
        throw Complaint(
          phrases.pushBadLine(line, StatementVerdict(reasons: [missing])), .badInput)
      }
      items.append(Outbox.Item(id: id.lowercased(), line: text))
    }
    try add(items)
  }

  /// Our own check comes before any store's: what it refuses is a mistake of ours.
  private mutating func add(_ items: [Outbox.Item]) throws {
    let good = items.filter { check.verdict(onLine: Array($0.line.utf8)).isValid }
    let added = try outbox.add(good, for: store)
    say(phrases.statementsGathered(good.count, new: added, left: items.count - good.count))
  }
}
