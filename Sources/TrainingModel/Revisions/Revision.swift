public import Cryptography

/// One version of one entity, which never changes; its line is kept as it was signed.
public struct Revision: Sendable {
  /// The longest line in bytes, its signature included.
  public static let longestLine = 65_536
  /// The most revisions that one may replace.
  public static let mostReplaced = 64

  public let id: RevisionID
  public let header: RevisionHeader
  /// The exact UTF-8 bytes of the signed line, without a line feed.
  public let bytes: [UInt8]
  /// Where the body stands in `bytes`.
  let bodyRange: Range<Int>
  /// How many bytes of the line are signed, less the final brace.
  let signedCount: Int
  /// What is wrong with the body for a kind that we know: looked at once, when the line is read,
  /// since a hundred thousand lines go from one model into another.
  let bodyProblem: BodyProblem?

  public var key: EntityKey { header.key }

  /// The signed line.
  public var line: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether it says that the entity was removed.
  public var isTombstone: Bool { bytes[bodyRange].elementsEqual("null".utf8) }

  /// The body, read anew at every use: the trees of a whole school would fill the memory.
  public var body: JSONValue {
    // The reader accepted these very bytes when the line was parsed.
    (try? JSONValue(parsing: bytes, in: bodyRange)) ?? .null
  }

  /// What the signature covers: the line as it was before the signature came in.
  public var signedBytes: [UInt8] { bytes[..<signedCount] + [UInt8(ascii: "}")] }

  /// The 64 bytes of the signature.
  public var signature: [UInt8] {
    let text = bytes[signedCount...].dropFirst(RevisionForm.signatureOpening.count).dropLast(2)
    return [UInt8](base64: String(decoding: text, as: UTF8.self)) ?? []
  }

  /// Whether the owner of `key` signed this line.
  public func isSigned(by key: PublicKey) -> Bool {
    key.verify(signature: signature, for: signedBytes)
  }
}

extension Revision: Hashable {
  /// Whether both are the same line.
  public static func == (one: Self, other: Self) -> Bool { one.bytes == other.bytes }

  /// The id stands for the line.
  public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}
