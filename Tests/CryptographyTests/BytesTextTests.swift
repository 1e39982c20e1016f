import Cryptography
import TestSupport
import Testing

struct BytesTextTests {
  @Test(arguments: [
    ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
    ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
  ])
  func `base64 is that of RFC 4648`(text: String, base64: String) {
    #expect(Array(text.utf8).base64 == base64)
    #expect([UInt8](base64: base64) == Array(text.utf8))
  }

  @Test(arguments: ["Z", "Zg", "Zg=", "Zh==", "Zm9v\n", " Zm9v", "Zm9v====", "Zm-_", "Zg==Zg=="])
  func `another spelling of base64 is refused`(text: String) {
    #expect([UInt8](base64: text) == nil)
  }

  @Test(arguments: ["0", "0g", "AB", " 00"])
  func `another spelling of hexadecimal is refused`(text: String) {
    #expect([UInt8](hexadecimal: text) == nil)
  }

  @Test(arguments: UInt64(0)..<20)
  func `bytes come back from both spellings`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let length = Int.random(in: 0...70, using: &random)
    let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
    #expect([UInt8](base64: bytes.base64) == bytes)
    #expect([UInt8](hexadecimal: bytes.hexadecimal) == bytes)
  }
}
