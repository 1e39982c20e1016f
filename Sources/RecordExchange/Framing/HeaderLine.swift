internal import Cryptography
internal import Foundation
internal import LearningRecord

/// The first line's form: `{"pelita":1,"kind":…}` in this key order.
enum HeaderLine {
  /// The version of the format that is written and read here.
  static let version = 1
  /// How every exchange file begins, in every version.
  static let magic = Array(#"{"pelita":"#.utf8)
  /// What follows the version when the content is locked for its recipients.
  static let sealedMark = Array(#","sealed":"#.utf8)

  /// The most characters of a name at school that are read.
  private static let longestName = 80

  /// The line, without its line feed.
  static func line(for header: ExchangeHeader) -> [UInt8] {
    var line = JSONLine()
    line.add("pelita", version)
    line.add("kind", header.kind.rawValue)
    line.add("who", header.who)
    line.add("person", header.person.text)
    line.add("writer", header.writer.text)
    line.add("key", header.deviceKey.base64)
    if let key = header.sealingKey { line.add("sealing", key.base64) }
    if !header.nameAtSchool.isEmpty { line.add("atSchool", header.nameAtSchool) }
    line.add("created", header.createdMilliseconds)
    line.add("by", header.madeBy)
    if let detail = header.detail { line.add("detail", detail.rawValue) }
    var upTo = JSONLine()
    for (writer, sequence) in header.upTo.sorted(by: { $0.key < $1.key }) {
      upTo.add(writer.text, sequence)
    }
    line.add("upTo", upTo)
    return line.closed
  }

  /// Reads the line of a file whose digest was right.
  static func header(from line: some Collection<UInt8>) throws(ExchangeRefusal) -> ExchangeHeader {
    guard let fields = try? JSONDecoder().decode(Fields.self, from: Foundation.Data(line)) else {
      throw .headerUnreadable
    }
    guard let kind = ExchangeKind(rawValue: fields.kind) else { throw .unknownKind(fields.kind) }
    guard
      let person = PersonID(fields.person), let writer = WriterID(fields.writer),
      let key = PublicKey(base64: fields.key), fields.upTo.values.allSatisfy({ $0 >= 0 })
    else { throw .headerUnreadable }
    var upTo: [WriterID: Int] = [:]
    for (text, sequence) in fields.upTo {
      guard let writer = WriterID(text) else { throw .headerUnreadable }
      upTo[writer] = sequence
    }
    return ExchangeHeader(
      kind: kind, who: fields.who, person: person, writer: writer, deviceKey: key,
      sealingKey: fields.sealing.flatMap(PublicSealingKey.init(base64:)),
      nameAtSchool: fields.atSchool.map { String($0.prefix(longestName)) } ?? "",
      createdMilliseconds: fields.created, madeBy: fields.by,
      detail: fields.detail.flatMap(DetailLevel.init(rawValue:)), upTo: upTo)
  }

  /// What JSON says, before it is checked.
  private struct Fields: Decodable {
    var kind: String
    var who: String
    var person: String
    var writer: String
    var key: String
    var sealing: String?
    var atSchool: String?
    var created: Int64
    var by: String
    var detail: String?
    var upTo: [String: Int]
  }
}
