import Cryptography
import TestSupport
import Testing

struct SealingKeyTests {
  private let message = Array("kunci isi".utf8)

  private func key(_ number: UInt8) throws -> SealingKey {
    try #require(SealingKey(seed: [UInt8](repeating: number, count: 32)))
  }

  private func box(to key: SealingKey, seed: UInt8 = 9) throws -> [UInt8] {
    try #require(key.publicKey.seal(message, seed: [UInt8](repeating: seed, count: 32)))
  }

  @Test func `what is sealed to a key it alone opens`() throws {
    let (mine, other) = (try key(1), try key(2))
    let box = try box(to: mine)
    #expect(box.count == message.count + PublicSealingKey.overhead)
    #expect(mine.open(box) == message)
    #expect(other.open(box) == nil)
  }

  @Test func `another one-time key makes another box`() throws {
    let key = try key(1)
    #expect(try box(to: key, seed: 3) != box(to: key, seed: 4))
    #expect(try box(to: key, seed: 3) == box(to: key, seed: 3))
  }

  /// Made with PyNaCl 1.6.2: `PrivateKey.from_seed(bytes([1] * 32))`, `SealedBox(key.public_key)`.
  @Test func `a box that libsodium sealed by itself opens`() throws {
    let key = try key(1)
    #expect(key.publicKey.bytes.hexadecimal == Golden.publicKey)
    let box = try #require([UInt8](hexadecimal: Golden.box))
    #expect(key.open(box) == message)
  }

  @Test func `every changed bit and every missing byte is noticed`() throws {
    let key = try key(1)
    let box = try box(to: key)
    for bit in 0..<box.count * 8 {
      var changed = box
      changed[bit / 8] ^= 1 << UInt8(bit % 8)
      // The highest bit of a point is no part of it; the nonce binds it all the same.
      #expect(key.open(changed) == nil)
    }
    for count in 0..<box.count { #expect(key.open(box.prefix(count)) == nil) }
  }

  @Test(arguments: [0, 1, 31, 33])
  func `a seed or key of another size is refused`(count: Int) {
    let bytes = [UInt8](repeating: 9, count: count)
    #expect(SealingKey(seed: bytes) == nil)
    #expect(PublicSealingKey(bytes) == nil)
  }

  @Test(arguments: ["00", "01"])
  func `a point that leads everybody to the same secret is no key`(first: String) throws {
    let bytes = try #require([UInt8](hexadecimal: first + String(repeating: "0", count: 62)))
    #expect(PublicSealingKey(bytes) == nil)
  }

  private enum Golden {
    static let publicKey = "1b1b58dd50ea14b60da17b790cd02754d970c9bab864ebb3c0f3016fe51d3f57"
    static let box =
      "158ec305818ecbb23454bd7ddf01440f2a41206bf7ac7ea4f83191511"
      + "bd75539868608ceca49890d3d01a09325ba014553022bb6295ba8a090"
  }
}
