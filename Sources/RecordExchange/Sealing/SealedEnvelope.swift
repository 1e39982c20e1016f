internal import Cryptography
internal import Foundation

/// The first line of a sealed file: a content key for each recipient, and how long the content is.
///
/// It has one spelling only and names nobody: every recipient tries the key they have.
struct SealedEnvelope: Hashable {
  /// The content key in one sealed box for each recipient, in the order of their bytes, which tells
  /// nothing of who they are.
  var boxes: [[UInt8]]
  /// How many bytes follow the line: nonce, content and tag.
  var contentCount: Int

  /// The most recipients: the line fits what a search reads of each file.
  static let mostRecipients = 32
  /// The most bytes of the line, its line feed included.
  static let longestLine = ExchangePreview.endSize
  /// How every sealed file begins.
  static let opening = Array(#"{"pelita":1,"sealed":{"keys":["#.utf8)
  /// A content key's bytes in a box.
  static let boxSize = ContentKey.size + PublicSealingKey.overhead

  /// The line, without its line feed.
  var line: [UInt8] {
    let keys = boxes.map { "\"\($0.base64)\"" }.joined(separator: ",")
    return Self.opening + Array("\(keys)],\"bytes\":\(contentCount)}}".utf8)
  }

  /// Makes an envelope.
  init(boxes: [[UInt8]], contentCount: Int) {
    self.boxes = boxes
    self.contentCount = contentCount
  }

  /// Returns `nil` unless `line` is exactly what ``line`` writes.
  init?(_ line: some Collection<UInt8>) {
    guard line.count < Self.longestLine, line.starts(with: Self.opening),
      let fields = try? JSONDecoder().decode(Fields.self, from: Foundation.Data(line))
    else { return nil }
    let boxes = fields.sealed.keys.compactMap { [UInt8](base64: $0) }
    self.init(boxes: boxes, contentCount: fields.sealed.bytes)
    guard (1...Self.mostRecipients).contains(boxes.count), contentCount >= 0,
      boxes.allSatisfy({ $0.count == Self.boxSize }), self.line.elementsEqual(line)
    else { return nil }
  }

  /// The content key, when one of the boxes was sealed to one of `keys`.
  func contentKey(for keys: [SealingKey]) -> ContentKey? {
    for key in keys {
      for box in boxes {
        guard var bytes = key.open(box) else { continue }
        defer { bytes.wipe() }
        return ContentKey(bytes)
      }
    }
    return nil
  }

  /// What JSON says, before it is checked.
  private struct Fields: Decodable {
    var sealed: Sealed

    struct Sealed: Decodable {
      var keys: [String]
      var bytes: Int
    }
  }
}
