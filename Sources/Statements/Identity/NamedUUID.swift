/// A UUID of version 5 (RFC 4122): the same name always gives the same UUID.
public struct NamedUUID: Hashable, Sendable {
  public let bytes: [UInt8]

  /// The UUID of `name` in the space of names of Pelita.
  public init(_ name: String) { self.init(name, in: Self.pelita) }

  /// The UUID of `name` in a space of names.
  public init(_ name: String, in space: NamedUUID) {
    var bytes = Array(SHA1.digest(of: space.bytes + Array(name.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    self.bytes = bytes
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The space of names for domain names that RFC 4122 lists.
  public static let dns = NamedUUID(bytes: [
    0x6B, 0xA7, 0xB8, 0x10, 0x9D, 0xAD, 0x11, 0xD1, 0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
  ])

  /// Our own space of names; it never changes, or everything would be sent twice.
  private static let pelita = NamedUUID("pelita.invalid", in: dns)

  /// In the standard form, with small letters.
  public var text: String {
    let digits = bytes.map { byte in (byte < 16 ? "0" : "") + String(byte, radix: 16) }
    let groups = [0..<4, 4..<6, 6..<8, 8..<10, 10..<16]
    return groups.map { digits[$0].joined() }.joined(separator: "-")
  }
}
