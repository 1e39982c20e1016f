import Curriculum
import Practice
import TestSupport
import Testing

@Suite struct FormTextTests {
  private let fields = [
    FormField(name: "to", label: "Kepada"), FormField(name: "cc", label: "Tembusan"),
    FormField(name: "subject", label: "Subjek"),
    FormField(name: "body", label: "Isi", isLong: true),
  ]

  @Test func `labels count in both languages, whatever the case`() {
    let form = FormText(
      reading: "To: a@b.id\nTEMBUSAN (Cc): c@d.id\nperihal : Rapat\nIsi: satu\ndua: tiga\n",
      fields: fields)
    #expect(
      form.values == [
        "to": "a@b.id", "cc": "c@d.id", "subject": "Rapat", "body": "satu\ndua: tiga",
      ]
    )
  }

  @Test(arguments: 0..<200)
  func `what is written is read back`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let words = ["Kepada: x", "Yth. Ibu", "a@b.id", "", "Isi:", "28 November", "Terima kasih :)"]
    var values: [String: String] = [:]
    for field in fields {
      let count = field.isLong ? Int.random(in: 0...4, using: &random) : 1
      values[field.name] = (0..<count).map { _ in words.randomElement(using: &random) ?? "" }
        .joined(separator: "\n")
    }
    let form = FormText(values: values)
    #expect(FormText(reading: form.written(fields), fields: fields) == form)
  }

  @Test func `text before any label is passed over, and so is what is too long`() {
    let form = FormText(reading: "Halo\nKepada: a@b.id\n", fields: fields)
    #expect(form.values == ["to": "a@b.id"])
    let long = FormText(
      reading: "Isi: " + String(repeating: "a", count: 50_000), fields: fields)
    #expect(long["body"].count < FormText.longest)
  }
}
