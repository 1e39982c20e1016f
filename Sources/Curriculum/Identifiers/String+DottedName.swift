extension String {
  /// Whether this is lowercase ASCII words joined by single `-`, `.` or `/`, 1–120 bytes.
  ///
  /// Looks at bytes alone: every stored event names three of these, and a school has millions.
  var isDottedName: Bool {
    guard (1...120).contains(utf8.count) else { return false }
    var isInsideWord = false
    for byte in utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: isInsideWord = true
      // `-`, `.` and `/` follow one another in ASCII.
      case 0x2D...0x2F where isInsideWord: isInsideWord = false
      default: return false
      }
    }
    return isInsideWord
  }
}
