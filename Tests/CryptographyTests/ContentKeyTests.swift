import Cryptography
import Testing

struct ContentKeyTests {
  private let content = Array("Nilai 🙂".utf8)
  private let label = Array("baris pertama\n".utf8)
  private let nonce = [UInt8](repeating: 5, count: ContentKey.nonceSize)

  private func key(_ number: UInt8 = 1) throws -> ContentKey {
    try #require(ContentKey([UInt8](repeating: number, count: ContentKey.size)))
  }

  @Test func `content comes back with the same key, label and nonce only`() throws {
    let key = try key()
    let box = try #require(key.encrypt(content, label: label, nonce: nonce))
    #expect(box.count == content.count + ContentKey.overhead)
    #expect(key.decrypt(box, label: label, nonce: nonce) == content)
    #expect(key.decrypt(box, label: [], nonce: nonce) == nil)
    #expect(key.decrypt(box, label: label, nonce: nonce.map { $0 + 1 }) == nil)
    #expect(try self.key(2).decrypt(box, label: label, nonce: nonce) == nil)
  }

  @Test func `every changed bit is noticed`() throws {
    let key = try key()
    let box = try #require(key.encrypt(content, label: label, nonce: nonce))
    for bit in 0..<box.count * 8 {
      var changed = box
      changed[bit / 8] ^= 1 << UInt8(bit % 8)
      #expect(key.decrypt(changed, label: label, nonce: nonce) == nil)
    }
    for count in 0..<box.count {
      #expect(key.decrypt(box.prefix(count), label: label, nonce: nonce) == nil)
    }
  }

  @Test func `empty content is content too`() throws {
    let box = try #require(try key().encrypt([], label: [], nonce: nonce))
    #expect(try key().decrypt(box, label: [], nonce: nonce) == [])
  }

  @Test func `keys and nonces of another size are refused`() throws {
    #expect(ContentKey([UInt8](repeating: 1, count: 31)) == nil)
    #expect(try key().encrypt(content, label: [], nonce: [1]) == nil)
    #expect(try key().decrypt([UInt8](repeating: 0, count: 64), label: [], nonce: [1]) == nil)
  }
}
