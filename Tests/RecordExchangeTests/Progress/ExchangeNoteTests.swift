import RecordExchange
import Testing

struct ExchangeNoteTests {
  @Test func `a note reads back as it was written`() throws {
    let note = try Samples.note()
    #expect(ExchangeNote(line: note.line[...]) == note)
    var general = note
    general.activity = nil
    general.text = "baris satu\nbaris \"dua\" \\ \u{1} é"
    #expect(ExchangeNote(line: general.line[...]) == general)
    #expect(!general.line.contains(0x0A))
  }

  @Test(arguments: [
    "", "{}", #"{"t":"note"}"#, #"{"t":"event","id":"a","l":"a","a":"","at":1,"text":""}"#,
    #"{"t":"note","id":"a","l":"A B","a":"","at":1,"text":""}"#,
    #"{"t":"note","id":"a","l":"a","a":"../x","at":1,"text":""}"#,
  ])
  func `another line is no note`(text: String) {
    #expect(ExchangeNote(line: Array(text.utf8)[...]) == nil)
  }
}
