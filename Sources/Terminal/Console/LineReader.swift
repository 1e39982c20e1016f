import Glibc

/// Lines from a descriptor, bounded in length, with invalid UTF-8 repaired.
struct LineReader {
  /// Bytes of a line beyond this are dropped: no person types them.
  static let longestLine = 65_536

  let descriptor: Int32
  private var pending: ArraySlice<UInt8> = []

  /// Reads from `descriptor`.
  init(descriptor: Int32) { self.descriptor = descriptor }

  /// The next line without its LF or CRLF; `nil` at the end of the input.
  mutating func next() -> String? {
    var line: [UInt8] = []
    var isAtEnd = false
    while true {
      if pending.isEmpty { isAtEnd = !refill() }
      if isAtEnd { return line.isEmpty ? nil : Self.text(of: line) }
      let end = pending.firstIndex(of: UInt8(ascii: "\n"))
      line += pending[..<(end ?? pending.endIndex)].prefix(Self.longestLine - line.count)
      pending = pending[(end.map { $0 + 1 } ?? pending.endIndex)...]
      if end != nil { return Self.text(of: line) }
    }
  }

  /// Waits for more bytes; `false` when there will be none.
  private mutating func refill() -> Bool {
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EAGAIN {
        // Another program may have left the descriptor non-blocking.
        var watched = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        poll(&watched, 1, -1)
        continue
      }
      guard count > 0 else { return false }
      pending = buffer[..<count]
      return true
    }
  }

  private static func text(of line: [UInt8]) -> String {
    let isCarriageReturned = line.last == UInt8(ascii: "\r")
    return String(decoding: isCarriageReturned ? line.dropLast() : line[...], as: UTF8.self)
  }
}
