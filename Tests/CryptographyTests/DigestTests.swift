import Cryptography
import TestSupport
import Testing

struct DigestTests {
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func `digests are those of FIPS 180`(text: String, expected: String) {
    #expect(Digest(of: text.utf8).hexadecimal == expected)
    #expect(Digest(hexadecimal: expected) == Digest(of: Array(text.utf8)))
  }

  @Test(arguments: UInt64(0)..<20)
  func `pieces give the digest of the whole`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let bytes = (0..<500).map { _ in UInt8.random(in: 0...255, using: &random) }
    var running = RunningDigest()
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = rest.prefix(Int.random(in: 0...100, using: &random))
      running.append(piece)
      rest = rest.dropFirst(piece.count)
      #expect(running.digest == Digest(of: bytes.prefix(bytes.count - rest.count)))
    }
    #expect(running.digest == Digest(of: bytes))
  }

  @Test(arguments: ["", "ab", String(repeating: "g", count: 64), String(repeating: "A", count: 64)])
  func `other text is no digest`(text: String) {
    #expect(Digest(hexadecimal: text) == nil)
  }
}
