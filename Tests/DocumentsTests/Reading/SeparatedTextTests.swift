import Documents
import Testing

struct SeparatedTextTests {
  private func rows(_ text: String) throws -> SeparatedText {
    try rows(Array(text.utf8))
  }

  private func rows(_ bytes: [UInt8]) throws -> SeparatedText {
    let read = try ReadDocument(bytes: bytes, fileName: "nilai.csv")
    guard case .separated(let rows) = read.document else { throw DocumentTrouble.unknownContent }
    return rows
  }

  @Test(arguments: [",", ";", "\t", "|"]) func `the separator is the one that lines agree on`(
    separator: String
  ) throws {
    let text = "Nama,Nilai,Kelas\nAni,7,7A\nBudi,8,7B\n".replacing(",", with: separator)
    let read = try rows(text)
    #expect(read.separator == Character(separator))
    #expect(read.rows == [["Nama", "Nilai", "Kelas"], ["Ani", "7", "7A"], ["Budi", "8", "7B"]])
  }

  @Test func `decimal commas do not pass for separators`() throws {
    let read = try rows("Nama;Nilai\nAni;7,5\nBudi;8,25\n")
    #expect(read.separator == ";" && read.decimalMark == .comma)
    #expect(try rows("Nama,Nilai\nAni,7.5\n").decimalMark == .point)
    #expect(try rows("Nama;Harga\nBuku;1.500\n").decimalMark == nil)
  }

  @Test func `quotes keep separators, quotes and line ends together`() throws {
    let read = try rows("a,b\n\"satu, dua\",\"kata \"\"baru\"\"\"\n\"baris\nlain\",x\n")
    #expect(read.rows == [["a", "b"], ["satu, dua", "kata \"baru\""], ["baris\nlain", "x"]])
    #expect(read.lineNumbers == [1, 2, 3])
    #expect(read.findings.isEmpty)
  }

  @Test func `an unclosed quote is named and costs one row only`() throws {
    let read = try rows("a,b\nAni,\"7\nBudi,8\nCitra,9\n")
    #expect(read.rows == [["a", "b"], ["Ani", "\"7"], ["Budi", "8"], ["Citra", "9"]])
    #expect(read.findings == [.init(line: 2, reason: .unclosedQuote)])
  }

  @Test func `rows of another length and stray quotes are named with their line`() throws {
    let read = try rows("a,b\n\n1\n2,3,4\nlayar 7\",5\n")
    #expect(
      read.findings == [
        .init(line: 3, reason: .raggedRow(fields: 1, expected: 2)),
        .init(line: 4, reason: .raggedRow(fields: 3, expected: 2)),
        .init(line: 5, reason: .strayQuote),
      ])
    #expect(read.lineNumbers == [1, 3, 4, 5])
  }

  @Test func `a byte order mark and Windows line ends are known and taken away`() throws {
    let read = try rows([0xEF, 0xBB, 0xBF] + Array("a;b\r\n1;2\r\n".utf8))
    #expect(read.hasByteOrderMark && read.lineEnding == .carriageReturnLineFeed)
    #expect(read.rows == [["a", "b"], ["1", "2"]])
    #expect(try rows("a;b\n1;2\r\n").lineEnding == .mixed)
  }

  @Test func `Excel's line about the separator is no row`() throws {
    let read = try rows("sep=;\r\na;b,c\r\n")
    #expect(read.separator == ";" && read.rows == [["a", "b,c"]] && read.lineNumbers == [2])
  }

  @Test func `old Windows letters and UTF-16 are decoded`() throws {
    let old = try rows([0x52, 0xE9, 0x2C, 0x80, 0x0A])
    #expect(old.encoding == .windows1252 && old.rows == [["Ré", "€"]])
    let wide = try rows([0xFF, 0xFE] + Array("a,b\n".utf16).flatMap { [UInt8($0), 0] })
    #expect(wide.encoding == .utf16 && wide.rows == [["a", "b"]])
  }

  @Test func `endless rows are refused`() {
    let many = [UInt8](repeating: 0x2C, count: 1_100_000)
    #expect(throws: DocumentTrouble.tooLarge) { try rows(many) }
    #expect(throws: DocumentTrouble.tooLarge) {
      try rows([UInt8](repeating: 0x61, count: (8 << 20) + 1))
    }
  }

  @Test func `many quotes that are never closed take bounded time`() throws {
    let hostile = String(repeating: ",\"a", count: 50_000)
    #expect(try rows(hostile).findings.count == 1_000)
  }
}
