import Statements
import Testing
import TrainingModel

struct StatementComparisonTests {
  private let ours = Whole.plain
    .setting(["id"], to: .string("fd41c918-b88b-4b20-a0a5-a4c32391aaa0"))
    .setting(["timestamp"], to: .string("2026-11-23T03:40:00.000Z"))
    .setting(["context", "contextActivities", "category"], to: .read("[\(Whole.activity)]"))

  @Test func `what a store adds or writes in another way is the same statement`() {
    var theirs = ours.setting(["stored"], to: .string("2026-11-24T00:00:00Z"))
    theirs = theirs.setting(["authority"], to: .read(Whole.agent))
    theirs = theirs.setting(["version"], to: .string("1.0.0"))
    theirs = theirs.setting(["timestamp"], to: .string("2026-11-23T10:40:00+07:00"))
    theirs = theirs.setting(["verb", "display"], to: .read(#"{"en":"went"}"#))
    theirs = theirs.setting(["object", "definition"], to: .read(#"{"name":{"en":"a"}}"#))
    theirs = theirs.setting(["object", "objectType"], to: nil)
    theirs = theirs.setting(
      ["context", "contextActivities", "category"], to: .read(Whole.activity))
    #expect(StatementComparison.areSame(ours, theirs))
    #expect(StatementComparison.areSame(ours.compactText, theirs.indentedText))
    let list = #"{"statements":[\#(theirs.compactText)]}"#
    #expect(StatementComparison.areSame(ours.compactText, list))
  }

  @Test(arguments: [
    (["actor", "mbox"], #""mailto:guru08@example.sch.id""#),
    (["verb", "id"], #""http://e.org/v""#),
    (["object", "id"], #""http://e.org/o""#), (["result"], #"{"success":true}"#),
    (["timestamp"], #""2026-11-23T03:40:01.000Z""#),
    (["context", "registration"], #""ec531277-b57b-4c15-8d91-d292c5b2b8f7""#),
    (["context", "extensions"], #"{"http://e.org/display":1}"#),
  ])
  func `another fact is another statement`(path: [String], value: String) {
    #expect(!StatementComparison.areSame(ours, ours.setting(path, to: .read(value))))
  }

  @Test func `a page that is no statement is none`() {
    #expect(!StatementComparison.areSame(ours.compactText, "<html>"))
  }
}
