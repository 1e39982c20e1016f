import Curriculum
import Practice
import Testing

@Suite struct FormJudgeTests {
  private func reasons(_ value: String, _ rules: FormCheck.Rule...) -> [String] {
    let field = FormField(name: "a", label: "A", checks: rules.map { FormCheck($0) })
    let other = FormField(name: "body", label: "Isi")
    let form = FormText(values: ["a": value, "body": "Undangan terlampir."])
    return FormJudge(task: FormTask(fields: [field, other]), form: form).verdict.reasons
      .map(\.name)
  }

  @Test func `an empty form says one thing only`() {
    let field = FormField(name: "a", label: "A", checks: [FormCheck(.filled)])
    let task = FormTask(fields: [field])
    let verdict = FormJudge(task: task, form: FormText()).verdict
    #expect(verdict == .notYet([ExerciseReason("form-empty")]))
  }

  @Test(arguments: [
    ("a@b.id", true), ("a@b.sch.id, c@d.id", true), ("a@b", false), ("a b@c.id", false),
    ("a@@b.id", false), ("@b.id", false), ("a@.id", false), ("a@b.id; c.d.id", false),
  ])
  func `an address has one at sign, a dot after it and no space`(text: String, isRight: Bool) {
    #expect(reasons(text, .address) == (isRight ? [] : ["not-an-address"]))
  }

  @Test func `addresses are compared without order and case`() {
    #expect(reasons("C@d.id; a@b.id", .addresses(["a@b.id", "c@d.id"])) == [])
    #expect(reasons("a@b.id", .addresses(["a@b.id", "c@d.id"])) == ["address-missing"])
    #expect(reasons("a@b.id, e@f.id", .addresses(["a@b.id"])) == ["address-extra"])
    #expect(reasons("a@b.id, e@f.id", .most(1)) == ["too-many"])
  }

  @Test func `parts may be written in several ways`() {
    let rule = FormCheck.Rule.holds([["rapat", "pertemuan"], ["Sabtu"]])
    #expect(reasons("Pertemuan hari SABTU", rule) == [])
    #expect(reasons("Rapat hari Jumat", rule) == ["lacks-part"])
  }

  @Test func `words to avoid are whole words`() {
    #expect(reasons("Hai, Ibu", .avoids(["hai"])) == ["avoid-part"])
    #expect(reasons("Haii, Ibu", .avoids(["hai"])) == [])
    #expect(reasons("kata  sandi saya: x", .avoids(["sandi saya"])) == ["avoid-part"])
  }

  @Test func `an attachment is named and mentioned, or neither`() {
    let rule = FormCheck.Rule.mentioned(in: "body", words: ["lampir"])
    #expect(reasons("a.pdf", rule) == [])
    #expect(reasons("", rule) == ["attachment-forgotten"])
    let other = FormCheck.Rule.mentioned(in: "body", words: ["gambar"])
    #expect(reasons("a.pdf", other) == ["attachment-not-mentioned"])
    #expect(reasons("", other) == [])
  }

  @Test func `shouting is noticed, a short word in capitals is not`() {
    #expect(reasons("UNDANGAN RAPAT PENTING", .calm) == ["all-capitals"])
    #expect(reasons("Rapat KKA di SMP", .calm) == [])
    #expect(reasons("PENTING", .calm) == [])
  }

  @Test func `of one field the first thing is said, under its author's name`() {
    let field = FormField(
      name: "a", label: "A",
      checks: [FormCheck(.empty, reason: "everybody-reads"), FormCheck(.address)])
    let verdict = FormJudge(
      task: FormTask(fields: [field]), form: FormText(values: ["a": "x"])
    ).verdict
    #expect(
      verdict == .notYet([ExerciseReason("everybody-reads", seen: ["field": "A", "part": "x"])]))
  }
}
