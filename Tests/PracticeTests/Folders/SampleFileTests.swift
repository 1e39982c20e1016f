import Curriculum
import Practice
import Testing

@Suite struct SampleFileTests {
  @Test(arguments: StarterEntry.SampleKind.allCases, [1, 40, 300])
  func `a sample is about as large as asked`(kind: StarterEntry.SampleKind, kilobytes: Int) {
    let count = SampleFile.bytes(of: kind, label: "Contoh", kilobytes: kilobytes).count
    #expect(count > kilobytes * 1024 * 85 / 100 - 300)
    #expect(count < kilobytes * 1024 + 300)
  }

  @Test(arguments: StarterEntry.SampleKind.allCases)
  func `another label makes another file`(kind: StarterEntry.SampleKind) {
    let one = SampleFile.bytes(of: kind, label: "satu", kilobytes: 2)
    #expect(one != SampleFile.bytes(of: kind, label: "dua", kilobytes: 2))
    #expect(one == SampleFile.bytes(of: kind, label: "satu", kilobytes: 2))
  }

  @Test func `a PDF's table points at its objects`() throws {
    let bytes = SampleFile.bytes(of: .pdf, label: "Surat (é)", kilobytes: 3)
    let text = String(decoding: bytes, as: UTF8.self)
    let offsets = text.split(separator: "\n").filter { $0.hasSuffix(" 00000 n ") }
      .compactMap { Int($0.prefix(10)) }
    try #require(offsets.count == 5)
    for (number, offset) in offsets.enumerated() {
      #expect(bytes[offset...].starts(with: Array("\(number + 1) 0 obj".utf8)))
    }
  }

  @Test func `a WAV file says how long it is`() {
    let bytes = SampleFile.bytes(of: .wav, label: "bel", kilobytes: 5)
    let size = bytes[4..<8].reversed().reduce(0) { $0 << 8 | Int($1) }
    #expect(size == bytes.count - 8)
  }
}
