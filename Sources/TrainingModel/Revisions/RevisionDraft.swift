public import Cryptography

/// A revision before it is signed.
public struct RevisionDraft: Hashable, Sendable {
  public var header: RevisionHeader
  /// `nil` removes the entity.
  public var body: JSONObject?

  /// Makes a draft.
  public init(header: RevisionHeader, body: JSONObject?) {
    self.header = header
    self.body = body
  }

  /// The exact line that is hashed and signed.
  public var unsignedLine: String {
    header.text + (body.map { JSONValue.object($0).compactText } ?? "null") + "}"
  }

  /// Signs the line.
  ///
  /// - Throws: what makes the line one that nobody would accept, such as its length.
  public func signed(with key: SigningKey) throws(RevisionProblem) -> Revision {
    let unsigned = Array(unsignedLine.utf8)
    let signature = key.sign(unsigned).base64
    let tail = RevisionForm.signatureOpening + Array(signature.utf8) + Array("\"}".utf8)
    return try Revision(bytes: unsigned.dropLast() + tail)
  }
}
