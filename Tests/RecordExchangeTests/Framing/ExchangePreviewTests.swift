import RecordExchange
import Testing

struct ExchangePreviewTests {
  @Test func `the two ends tell who a file is from and which one it is`() throws {
    let bytes = try Samples.file()
    let file = try ExchangeFile(reading: bytes)
    let preview = try #require(
      ExchangePreview(head: Array(bytes.prefix(500)), tail: Array(bytes.suffix(300))))
    #expect(preview.header == file.header)
    #expect(preview.digest == file.digest)
  }

  @Test func `a file that was cut off is not offered`() throws {
    let bytes = try Samples.file()
    for length in 0..<bytes.count {
      let part = Array(bytes.prefix(length))
      #expect(ExchangePreview(head: part, tail: Array(part.suffix(300))) == nil)
    }
  }

  @Test func `another program's file is not offered`() {
    let bytes = Array("Rapat guru hari Senin.\n".utf8)
    #expect(ExchangePreview(head: bytes, tail: bytes) == nil)
  }
}
