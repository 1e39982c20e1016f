import RecordExchange
import Testing
import TrainingModel

struct RevisionFileTests {
  @Test func `revisions travel word for word and are believed`() throws {
    let bytes = try Samples.assignment()
    let file = try RevisionFile(ExchangeFile(reading: bytes), of: .assignment)
    #expect(file.quarantined.isEmpty)
    var admission = Admission(to: TrainingModel())
    admission.judge(file.lines)
    #expect(admission.quarantined.isEmpty)
    let model = TrainingModel(admission.accepted)
    #expect(model.entries(of: Assignment.self).map(\.body.why) == ["Sesudah pelatihan"])
  }

  @Test func `records of another kind have no place there`() throws {
    let header = try Samples.header(kind: .assignment, detail: nil)
    let bytes = ExchangeFile.encode(
      header: header, lines: Array(Samples.lines[0...1]), key: try Samples.key())
    let file = try RevisionFile(ExchangeFile(reading: bytes), of: .assignment)
    #expect(file.lines.isEmpty)
    #expect(file.quarantined.map(\.reason) == [.misplaced, .misplaced])
  }
}
