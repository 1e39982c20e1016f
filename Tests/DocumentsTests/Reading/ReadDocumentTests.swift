import Documents
import Testing
import Workbench

struct ReadDocumentTests {
  @Test(arguments: LetterTests.names + GradesTests.names + TalkTests.names)
  func `a document's format is found in its content`(name: String) throws {
    let read = try MadeDocument(name: name).read()
    #expect(read.format == DocumentFormat(fileName: name))
    #expect(read.promisedFormat == nil)
  }

  @Test func `a wrong name is told, and the document is read`() throws {
    let made = MadeDocument(name: "letter-odfpy.odt")
    let parts = try Archive.entries(of: try made.bytes, where: ReadDocument.isWanted)
    let read = try ReadDocument(parts: parts, fileName: "surat.docx")
    #expect(read.format == .odt && read.promisedFormat == .docx)
  }

  @Test func `a text under an office document's name is read as what it is`() throws {
    let rows = try ReadDocument(bytes: Array("a;b\n1;2\n".utf8), fileName: "nilai.xlsx")
    #expect(rows.format == .csv && rows.promisedFormat == .xlsx)
    let lines = try ReadDocument(bytes: Array("Halo.\nApa kabar?\n".utf8), fileName: "surat.docx")
    #expect(lines.format == .text && lines.promisedFormat == .docx)
  }

  @Test func `files of old programs and encrypted ones are told apart`() {
    let old: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0] + [UInt8](repeating: 0, count: 600)
    #expect(throws: DocumentTrouble.oldFormat) {
      try ReadDocument(bytes: old, fileName: "surat.doc")
    }
    let mark: [UInt8] = "EncryptedPackage".utf8.flatMap { [$0, 0] }
    #expect(throws: DocumentTrouble.encrypted) {
      try ReadDocument(bytes: old + mark, fileName: "surat.docx")
    }
  }

  @Test(arguments: ["%PDF-1.7\n", #"{\rtf1 Halo}"#, "\u{0}\u{1}\u{2}\u{3}"])
  func `what is no text is not read as one`(content: String) {
    #expect(throws: DocumentTrouble.unknownContent) {
      try ReadDocument(bytes: Array(content.utf8), fileName: "surat.txt")
    }
  }
}
