import Documents
import TestSupport
import Testing
import Workbench

/// Documents in which some bytes are not what they were.
struct FlippedByteTests {
  private static let names = LetterTests.names + GradesTests.names + TalkTests.names

  @Test(arguments: 0..<240) func `flipped bytes in an archive give a document or a trouble`(
    seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    var bytes = try MadeDocument(name: Self.names[Int(seed) % Self.names.count]).bytes
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let place = Int.random(in: 0..<bytes.count, using: &random)
      bytes[place] = UInt8.random(in: 0...255, using: &random)
    }
    do {
      let parts = try Archive.entries(of: bytes, where: ReadDocument.isWanted)
      _ = try ReadDocument(parts: parts, fileName: "")
    } catch is ArchiveTrouble {
    } catch is DocumentTrouble {
    }
  }

  /// The archive's checksums would catch these: here they reach the parser and the readers.
  @Test(arguments: 0..<240) func `flipped bytes in parts give a document or a trouble`(
    seed: UInt64
  ) throws {
    var random = SeededGenerator(seed: seed)
    let made = MadeDocument(name: Self.names[Int(seed) % Self.names.count])
    var parts = try Archive.entries(of: try made.bytes, where: ReadDocument.isWanted)
    for name in parts.keys.sorted() where Int.random(in: 0...3, using: &random) == 0 {
      guard let count = parts[name]?.count, count > 0 else { continue }
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<count, using: &random)
        // Digits and letters keep more markup whole than any byte would.
        parts[name]?[place] = UInt8.random(in: 0x30...0x7A, using: &random)
      }
    }
    // All it can throw is a trouble.
    _ = try? ReadDocument(parts: parts, fileName: "")
  }

  @Test(arguments: names, 0..<50) func `a document that ends too early is told as such`(
    name: String, part: Int
  ) throws {
    let bytes = try MadeDocument(name: name).bytes
    #expect(throws: part == 0 ? ArchiveTrouble.notAnArchive : .truncated) {
      try Archive.entries(
        of: Array(bytes.prefix(bytes.count * part / 50)), where: ReadDocument.isWanted)
    }
  }
}
