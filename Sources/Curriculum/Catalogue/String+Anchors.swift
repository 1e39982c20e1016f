extension String {
  /// The line of the first YAML anchor or alias; none are needed here, so quoting is not looked at.
  var lineOfAnchor: Int? {
    var line = 1
    var before = UInt8(ascii: "\n")
    var mark: UInt8?
    for byte in utf8 {
      if mark != nil, byte > UInt8(ascii: " ") { return line }
      let isMark = byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*")
      mark = isMark && " \t\n[{,:-".utf8.contains(before) ? byte : nil
      if byte == UInt8(ascii: "\n") { line += 1 }
      before = byte
    }
    return nil
  }
}
