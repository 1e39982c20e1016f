/// Takes characters one by one and keeps what may be shown.
struct SourceCleaner {
  private(set) var bytes: [UInt8] = []
  private(set) var lineStarts = [0]
  private(set) var hadByteOrderMark = false
  private(set) var firstControl: SourcePosition?
  private var isFirst = true
  private var lastWasReturn = false

  init(capacity: Int) {
    bytes.reserveCapacity(capacity)
  }

  mutating func take(_ scalar: Unicode.Scalar) {
    defer { isFirst = false }
    if isFirst, scalar == "\u{FEFF}" {
      hadByteOrderMark = true
      return
    }
    let endsReturn = lastWasReturn
    lastWasReturn = scalar == "\r"
    if scalar == "\n" || scalar == "\r" {
      if !(scalar == "\n" && endsReturn) { endLine() }
    } else if scalar == "\t" || !scalar.isForbidden {
      bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
    } else if firstControl == nil {
      let start = lineStarts[lineStarts.count - 1]
      let column = bytes[start...].count { !$0.isContinuation } + 1
      firstControl = SourcePosition(line: lineStarts.count, column: column)
    }
  }

  /// Ends the last line, so that every line has an end.
  mutating func finish() {
    if let last = bytes.last, last != Byte.newline { endLine() }
  }

  private mutating func endLine() {
    bytes.append(Byte.newline)
    lineStarts.append(bytes.count)
  }
}

extension Unicode.Scalar {
  /// Whether a terminal could act on it, or it turns the reading direction, or is ours (gap marks).
  var isForbidden: Bool {
    switch value {
    case 0x00...0x1F, 0x7F...0x9F, 0x202A...0x202E, 0x2028...0x2029, 0x2066...0x2069,
      0xE000...0xE00F, 0xFEFF, 0xFFF9...0xFFFB:
      true
    default: false
    }
  }
}
