import Statements
import Testing

struct SHA1Tests {
  /// RFC 3174, section 7.3, and lengths around the end of a block.
  @Test(arguments: [
    ("abc", 1, "a9993e364706816aba3e25717850c26c9cd0d89d"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
      "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
    ),
    ("a", 1_000_000, "34aa973cd4c4daa4f61eeb2bdbad27316534016f"),
    (
      "0123456701234567012345670123456701234567012345670123456701234567", 10,
      "dea356a2cddd90c7a7ecedc5ebb563934f460452"
    ),
    ("", 1, "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
  ])
  func `the digest is that of the RFC's own vectors`(text: String, times: Int, digest: String) {
    let message = Array(String(repeating: text, count: times).utf8)
    let hexadecimal = SHA1.digest(of: message).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }
    #expect(hexadecimal.joined() == digest)
  }

  @Test func `a UUID of a name is that of RFC 4122's version 5`() {
    // Python: uuid.uuid5(uuid.NAMESPACE_DNS, "python.org").
    #expect(
      NamedUUID("python.org", in: .dns).text == "886313e1-3b8a-5372-9b90-0c9aee199e5d")
    #expect(NamedUUID("a") == NamedUUID("a"))
    #expect(NamedUUID("a") != NamedUUID("b"))
  }
}
