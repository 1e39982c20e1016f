internal import Cryptography
internal import LearningRecord

extension Revision {
  /// Reads a signed line; its form is checked, its signature is not.
  public init(line: String) throws(RevisionProblem) {
    try self.init(bytes: Array(line.utf8))
  }

  /// Reads the bytes of a signed line, without a line feed; the signature is not checked.
  public init(bytes: [UInt8]) throws(RevisionProblem) {
    guard bytes.count <= Self.longestLine else { throw .tooLong(bytes: bytes.count) }
    guard bytes.isUTF8 else { throw .invalidUTF8 }
    let signedCount = bytes.count - RevisionForm.signatureTail
    try Self.checkSignatureForm(in: bytes, from: signedCount)
    var reader = RevisionReader(JSONReader(bytes, in: 0..<signedCount))
    header = try reader.readHeader()
    let body = try reader.readBody()
    bodyRange = body.range
    bodyProblem = header.key.kind.problem(withBody: body)
    try reader.readLaterFields()
    self.bytes = bytes
    self.signedCount = signedCount
    var digest = RunningDigest()
    digest.append(bytes[..<signedCount])
    digest.append(CollectionOfOne(UInt8(ascii: "}")))
    id = RevisionID(digest.digest)
  }

  private static func checkSignatureForm(
    in bytes: [UInt8], from start: Int
  ) throws(RevisionProblem) {
    guard start > 0 else { throw .malformed(.signature) }
    let tail = bytes[start...]
    let text = tail.dropFirst(RevisionForm.signatureOpening.count).dropLast(2)
    guard tail.starts(with: RevisionForm.signatureOpening),
      tail.suffix(2).elementsEqual("\"}".utf8),
      let signature = [UInt8](base64: String(decoding: text, as: UTF8.self)),
      signature.count == PublicKey.signatureSize
    else { throw .malformed(.signature) }
  }
}

extension [UInt8] {
  /// Plain ASCII is seen without decoding.
  fileprivate var isUTF8: Bool {
    withUnsafeBufferPointer { $0.reduce(0, |) } < 0x80
      || String(validating: self, as: UTF8.self) != nil
  }
}
