import TestSupport
import Testing
import Workbench

struct ArchiveTests {
  private func entries(
    of zip: ZipWriter, limits: ArchiveLimits = ArchiveLimits()
  ) throws -> [String: [UInt8]] {
    try Archive.entries(of: zip.bytes, limits: limits) { _ in true }
  }

  private func zip(_ names: String...) -> ZipWriter {
    var zip = ZipWriter()
    for name in names { zip.add(name, Array("isi".utf8)) }
    return zip
  }

  @Test func `entries come unpacked under their names`() throws {
    var zip = ZipWriter()
    zip.add("mimetype", Array("teks".utf8))
    zip.addZeros("word/document.xml", size: 1 + 258 * 3, checksum: 0)
    #expect(Archive.isArchive(zip.bytes))
    let stored = try Archive.entries(of: zip.bytes) { $0 == "mimetype" }
    #expect(stored == ["mimetype": Array("teks".utf8)])
  }

  @Test func `what is not wanted is not unpacked, however large`() throws {
    var zip = zip("mimetype")
    zip.addZeros("bom", size: 1 + 258 * 400_000)
    #expect(try Archive.entries(of: zip.bytes) { $0 == "mimetype" }.count == 1)
  }

  @Test func `a wrong checksum is damage`() {
    var zip = ZipWriter()
    zip.addZeros("a", size: 259, checksum: 7)
    #expect(throws: ArchiveTrouble.damaged) { try entries(of: zip) }
  }

  @Test func `a small file that unpacks endlessly is refused`() {
    var zip = ZipWriter()
    zip.addZeros("word/document.xml", size: 1 + 258 * 200_000)
    #expect(throws: ArchiveTrouble.tooLarge) { try entries(of: zip) }
  }

  @Test func `many entries may not be larger together than allowed`() {
    var zip = ZipWriter()
    for number in 0..<20 {
      zip.add("\(number)", [UInt8](repeating: 7, count: 1_000))
    }
    let limits = ArchiveLimits(entries: 100, totalBytes: 19_999, entryBytes: 5_000, ratio: 250)
    #expect(throws: ArchiveTrouble.tooLarge) { try entries(of: zip, limits: limits) }
    let one = ArchiveLimits(entries: 100, totalBytes: 50_000, entryBytes: 999, ratio: 250)
    #expect(throws: ArchiveTrouble.tooLarge) { try entries(of: zip, limits: one) }
  }

  @Test func `a million entries are refused before the directory is read`() {
    var zip = zip("a")
    zip.repeatFirstEntry(times: 1_000_000)
    #expect(throws: ArchiveTrouble.tooManyEntries(limit: 4_096)) { try entries(of: zip) }
  }

  @Test(arguments: [
    "/etc/passwd", "../surat.xml", "word/../../x", "C:surat.xml", "a\u{1}b",
    "./a",
  ])
  func `a name that leads elsewhere is refused`(name: String) {
    #expect(throws: ArchiveTrouble.unsafeName(name)) { try entries(of: zip("mimetype", name)) }
  }

  @Test func `a name for Windows that leads elsewhere is refused, too`() {
    #expect(throws: ArchiveTrouble.unsafeName("../surat.xml")) {
      try entries(of: zip("mimetype", "..\\surat.xml"))
    }
  }

  @Test func `two entries with one name are refused`() {
    #expect(throws: ArchiveTrouble.unsafeName("a.xml")) {
      try entries(of: zip("a.xml", "b.xml", "a.xml"))
    }
  }

  @Test func `an encrypted entry is told from damage`() {
    var zip = ZipWriter()
    zip.add("a.xml", [UInt8](repeating: 3, count: 40), isEncrypted: true)
    #expect(throws: ArchiveTrouble.encrypted) { try entries(of: zip) }
  }

  @Test func `what is no archive is told from a broken one`() {
    #expect(throws: ArchiveTrouble.notAnArchive) {
      try Archive.entries(of: Array("%PDF-1.7".utf8)) { _ in true }
    }
    #expect(throws: ArchiveTrouble.notAnArchive) { try Archive.entries(of: []) { _ in true } }
    #expect(throws: ArchiveTrouble.truncated) {
      try Archive.entries(of: [0x50, 0x4B, 3, 4]) { _ in true }
    }
  }

  @Test(arguments: 0..<50) func `an archive that ends too early is truncated`(part: Int) {
    var zip = ZipWriter()
    for number in 0..<10 { zip.add("\(number)", [UInt8](repeating: 65, count: 300)) }
    let bytes = zip.bytes
    #expect(throws: part == 0 ? ArchiveTrouble.notAnArchive : .truncated) {
      try Archive.entries(of: Array(bytes.prefix(bytes.count * part / 50))) { _ in true }
    }
  }
}
