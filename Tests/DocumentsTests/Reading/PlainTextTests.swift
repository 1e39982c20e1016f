import Documents
import Testing

struct PlainTextTests {
  private func text(_ text: String) throws -> PlainText {
    let read = try ReadDocument(bytes: Array(text.utf8), fileName: "catatan.txt")
    guard case .plain(let text) = read.document else { throw DocumentTrouble.unknownContent }
    return text
  }

  @Test func `lines come without their endings`() throws {
    #expect(try text("satu\ndua\n").lines == ["satu", "dua"])
    #expect(try text("satu\r\n\r\ndua").lines == ["satu", "", "dua"])
    #expect(try text("satu\rdua\r").lines == ["satu", "dua"])
    #expect(try text("").lines == [""])
  }

  @Test func `the kind of line end is known`() throws {
    #expect(try text("satu").lineEnding == nil)
    #expect(try text("satu\n").lineEnding == .lineFeed)
    #expect(try text("satu\r\n").lineEnding == .carriageReturnLineFeed)
    #expect(try text("satu\rdua\n").lineEnding == .mixed)
  }
}
