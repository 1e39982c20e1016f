import SchoolStore
import TrainingModel

/// How it stands with the statements for a store.
struct PushReport: Hashable {
  let lrs: String
  let counts: Outbox.Counts
  let refusals: [Outbox.Refusal]

  init(outbox: Outbox, lrs: String) throws {
    self.lrs = lrs
    counts = try outbox.counts(for: Self.name(of: lrs))
    refusals = try outbox.refusals(by: Self.name(of: lrs))
  }

  /// The same store whether or not its address ends in a slash.
  static func name(of lrs: String) -> String {
    var name = lrs[...]
    while name.hasSuffix("/") { name.removeLast() }
    if name.hasSuffix("/statements") { name.removeLast("/statements".count) }
    return String(name)
  }

  var json: JSONValue {
    let refusals = refusals.map { refusal in
      JSONValue.object(
        JSONObject([
          .init("id", .string(refusal.id)), .init("words", .string(refusal.words)),
        ]))
    }
    return .object(
      JSONObject([
        .init("lrs", .string(lrs)), .init("waiting", .integer(counts.waiting)),
        .init("sent", .integer(counts.sent)), .init("refused", .integer(counts.refused)),
        .init("refusals", .array(refusals)),
      ]))
  }
}
