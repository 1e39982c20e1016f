/// The fixed parts of a revision's line.
enum RevisionForm {
  static let signatureOpening: [UInt8] = Array(#","signature":""#.utf8)
  /// The base64 of 64 bytes.
  static let signatureLength = 88
  /// From the comma before `"signature"` to the final brace.
  static let signatureTail = signatureOpening.count + signatureLength + 2
}
