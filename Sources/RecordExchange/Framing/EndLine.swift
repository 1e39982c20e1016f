internal import Cryptography

/// The last line's form: how many records there are, and the digest and signature of all before it.
///
/// It has one spelling only, so that no bit of it can change unnoticed.
struct EndLine: Hashable {
  var count: Int
  var digest: Digest
  var signature: [UInt8]

  /// How every last line begins.
  static let opening = Array(#"{"end":{"count":"#.utf8)
  /// The most bytes a last line can have.
  static let longest = 256

  /// The line, without its line feed.
  var line: [UInt8] {
    var inner = JSONLine()
    inner.add("count", count)
    inner.add("sha256", digest.hexadecimal)
    inner.add("signature", signature.base64)
    var outer = JSONLine()
    outer.add("end", inner)
    return outer.closed
  }

  /// Makes a last line.
  init(count: Int, digest: Digest, signature: [UInt8]) {
    self.count = count
    self.digest = digest
    self.signature = signature
  }

  /// Returns `nil` unless `line` is exactly what ``line`` writes.
  init?(_ line: some Collection<UInt8>) {
    guard line.count <= Self.longest, line.starts(with: Self.opening) else { return nil }
    let parts = line.split(separator: UInt8(ascii: "\""))
      .map { String(decoding: $0, as: UTF8.self) }
    // {  end  :{  count  :N,  sha256  :  DIGEST  ,  signature  :  SIGNATURE  }}
    guard
      parts.count == 13, let count = Int(parts[4].dropFirst().dropLast()),
      let digest = Digest(hexadecimal: parts[7]), let signature = [UInt8](base64: parts[11])
    else { return nil }
    self.init(count: count, digest: digest, signature: signature)
    guard self.line.elementsEqual(line) else { return nil }
  }
}
