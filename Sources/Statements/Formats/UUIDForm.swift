/// The standard text of a UUID: 8-4-4-4-12 hexadecimal digits.
enum UUIDForm {
  static func isUUID(_ text: String) -> Bool {
    let groups = text.split(separator: "-", omittingEmptySubsequences: false)
    return groups.map(\.utf8.count) == [8, 4, 4, 4, 12]
      && groups.allSatisfy { $0.unicodeScalars.allSatisfy(\.properties.isASCIIHexDigit) }
  }

  /// Whether a UUID is of the variant that RFC 4122 describes, in a version that exists.
  static func isOfRFC4122(_ uuid: String) -> Bool {
    let digits = Array(uuid.lowercased())
    return "12345678".contains(digits[14]) && "89ab".contains(digits[19])
  }
}
