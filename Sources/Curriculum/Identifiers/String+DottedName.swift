extension String {
  /// Whether this is lowercase ASCII words joined by single `-`, `.` or `/`, 1–120 bytes.
  var isDottedName: Bool {
    guard (1...120).contains(utf8.count) else { return false }
    return split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "." || $0 == "/" }
      .allSatisfy(\.isLowercaseWord)
  }
}

extension Substring {
  /// Whether this is one or more of `a`–`z` and `0`–`9`.
  var isLowercaseWord: Bool {
    !isEmpty && utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
  }
}
