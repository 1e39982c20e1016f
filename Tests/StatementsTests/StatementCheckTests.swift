import Statements
import Testing
import TrainingModel

struct StatementCheckTests {
  @Test(arguments: SpecificationVersion.allCases)
  func `the verdict is what the specification says of every labelled statement`(
    version: SpecificationVersion
  ) {
    let cases = LabelledStatement.all(for: version)
    #expect(cases.count > 950)
    for labelled in cases {
      var check = StatementCheck(version: version)
      let verdict = check.verdict(onLine: Array(labelled.statement.compactText.utf8))
      #expect(
        verdict.isValid == labelled.isValid,
        "\(labelled) \(labelled.statement.compactText) \(verdict.json.compactText)")
    }
  }

  @Test func `a reason names the place and the problem`() {
    var check = StatementCheck(version: .one)
    let verdict = check.verdict(
      on: Whole.plain.setting(["actor", "mbox"], to: .string("guru07@example.sch.id")))
    #expect(verdict.reasons.map(\.text) == ["actor.mbox: not-a-mailto-iri"])
    #expect(
      verdict.json.compactText
        == #"{"valid":false,"reasons":["actor.mbox: not-a-mailto-iri"],"warnings":[]}"#)
  }

  @Test func `every problem of a statement is named, not only the first`() {
    var check = StatementCheck(version: .one)
    let verdict = check.verdict(onLine: Array(#"{"actor":{},"verb":{"id":1},"note":null}"#.utf8))
    #expect(
      verdict.reasons.map(\.text) == [
        "object: missing", "actor: no-identifier", "verb.id: wrong-type", "note: unknown-property",
      ])
  }

  @Test(arguments: [
    ("", "empty-line"), ("  \r", "empty-line"), ("kata", "not-json"), ("{", "not-json"),
    (#"{"id":1,"id":1}"#, "repeated-key"), ("\u{FEFF}{}", "not-json"), ("[]", "wrong-type"),
    (String(repeating: "[", count: 100), "nested-too-deep"),
  ])
  func `a line that is no statement gets its reason`(line: String, reason: String) {
    var check = StatementCheck(version: .two)
    let verdict = check.verdict(onLine: Array(line.utf8))
    #expect(verdict.reasons.map(\.text) == [reason])
  }

  @Test func `lines that are too long or no text are refused without being read`() {
    var check = StatementCheck(version: .one)
    let long = [UInt8](repeating: 0x20, count: StatementCheck.longestLine + 1)
    #expect(check.verdict(onLine: long).reasons.map(\.problem) == [.lineTooLong])
    let broken = Array(#"{"a":""#.utf8) + [0xFF] + Array(#""}"#.utf8)
    #expect(check.verdict(onLine: broken).reasons.map(\.problem) == [.notUTF8])
  }

  @Test(arguments: [
    (["timestamp"], #""2027-01-01T00:00:00Z""#, "timestamp: timestamp-in-the-future"),
    (["timestamp"], #""2026-01-01T00:00:00""#, "timestamp: timestamp-without-zone"),
    (["id"], #""12345678-1234-5678-1234-567812345678""#, "id: not-a-uuid-of-rfc-4122"),
    (["result"], "{}", "result: empty-object"),
    (["result"], #"{"score":{"min":1,"max":1}}"#, "result.score.min: equal-bounds"),
    (["result"], #"{"duration":"PT0.123S"}"#, "result.duration: duration-finer-than-a-hundredth"),
    (["actor", "name"], #""""#, "actor.name: empty-string"),
  ])
  func `what is only advised against is a warning`(
    path: [String], value: String, warning: String
  ) {
    var check = StatementCheck(version: .one, nowMilliseconds: 1_795_430_400_000)
    let verdict = check.verdict(on: Whole.plain.setting(path, to: .read(value)))
    #expect(verdict.isValid)
    #expect(verdict.warnings.map(\.text) == [warning])
  }

  @Test func `an id that came before is a warning at its second place`() {
    var check = StatementCheck(version: .one)
    let id = "fd41c918-b88b-4b20-a0a5-a4c32391aaa0"
    #expect(check.verdict(on: Whole.plain.setting(["id"], to: .string(id))).warnings.isEmpty)
    let again = check.verdict(on: Whole.plain.setting(["id"], to: .string(id.uppercased())))
    #expect(again.isValid)
    #expect(again.warnings.map(\.problem) == [.repeatedID])
  }
}
