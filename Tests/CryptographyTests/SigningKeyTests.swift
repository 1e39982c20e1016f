import Cryptography
import TestSupport
import Testing

/// The first three test vectors of RFC 8032, section 7.1: seed, public key, message, signature.
private let vectors: [[String]] = [
  [
    "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60",
    "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a",
    "",
    "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e06522490155"
      + "5fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
  ],
  [
    "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb",
    "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
    "72",
    "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
      + "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
  ],
  [
    "c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7",
    "fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025",
    "af82",
    "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
      + "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a",
  ],
]

struct SigningKeyTests {
  @Test(arguments: vectors)
  func `keys and signatures are those of RFC 8032`(vector: [String]) throws {
    let bytes = vector.compactMap { [UInt8](hexadecimal: $0) }
    let key = try #require(SigningKey(seed: bytes[0]))
    #expect(key.publicKey.bytes == bytes[1])
    #expect(key.sign(bytes[2]) == bytes[3])
    #expect(key.publicKey.verify(signature: bytes[3], for: bytes[2]))
  }

  @Test(arguments: [0, 31, 33])
  func `a seed of another length makes no key`(length: Int) {
    #expect(SigningKey(seed: [UInt8](repeating: 1, count: length)) == nil)
    #expect(PublicKey([UInt8](repeating: 1, count: length)) == nil)
  }

  @Test(arguments: UInt64(0)..<20)
  func `a flipped bit in message, signature or key is noticed`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let key = try #require(SigningKey(seed: .random(count: 32, using: &random)))
    let message = [UInt8].random(count: 40, using: &random)
    let signature = key.sign(message)
    #expect(key.publicKey.verify(signature: signature, for: message))
    #expect(!key.publicKey.verify(signature: signature, for: message.flipped(using: &random)))
    #expect(!key.publicKey.verify(signature: signature.flipped(using: &random), for: message))
    let other = try #require(PublicKey(key.publicKey.bytes.flipped(using: &random)))
    #expect(!other.verify(signature: signature, for: message))
  }

  @Test func `a signature of another length is no signature`() throws {
    let key = try #require(SigningKey(seed: [UInt8](repeating: 7, count: 32)))
    #expect(!key.publicKey.verify(signature: [], for: [1]))
    #expect(!key.publicKey.verify(signature: key.sign([1]).dropLast(), for: [1]))
  }

  @Test func `slices sign and verify like arrays`() throws {
    let key = try #require(SigningKey(seed: [UInt8](repeating: 7, count: 32)))
    let text = Array("xxsurat".utf8)
    let signature = key.sign(text.dropFirst(2))
    #expect(signature == key.sign(Array("surat".utf8)))
    #expect(key.publicKey.verify(signature: signature[...], for: "surat".utf8))
  }

  @Test func `a fingerprint is sixteen digits that never change`() throws {
    let key = try #require(PublicKey([UInt8](repeating: 0, count: 32)))
    #expect(key.fingerprint == "9282 8770 6170 9175")
    let other = try #require(PublicKey([UInt8](repeating: 1, count: 32)))
    #expect(other.fingerprint != key.fingerprint)
    #expect(other.fingerprint.count == 19)
  }
}

extension [UInt8] {
  /// `count` random bytes.
  fileprivate static func random(count: Int, using random: inout SeededGenerator) -> [UInt8] {
    (0..<count).map { _ in UInt8.random(in: 0...255, using: &random) }
  }

  /// The same bytes with one bit flipped.
  fileprivate func flipped(using random: inout SeededGenerator) -> [UInt8] {
    var bytes = self
    let index = Int.random(in: bytes.indices, using: &random)
    bytes[index] ^= 1 << UInt8.random(in: 0...7, using: &random)
    return bytes
  }
}
