internal import Glibc

/// A pipe to or from a child process; what is still open closes when it goes out of scope.
struct ChildPipe: ~Copyable {
  private(set) var readEnd: Int32 = -1
  private(set) var writeEnd: Int32 = -1

  /// Makes a pipe that no other program inherits; `nil` when the system has none left.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    (readEnd, writeEnd) = (ends[0], ends[1])
  }

  deinit {
    close(readEnd)
    close(writeEnd)
  }

  /// Writes what fits at once, which for a new pipe is 64 KB, and closes that end.
  ///
  /// Written before the child is started: it may end without reading, and writing to nobody ends us.
  mutating func fill(with bytes: [UInt8]) {
    _ = fcntl(writeEnd, F_SETFL, O_NONBLOCK)
    _ = bytes.withUnsafeBytes { write(writeEnd, $0.baseAddress, $0.count) }
    closeWriteEnd()
  }

  /// Leaves the writing to the child.
  mutating func closeWriteEnd() {
    close(writeEnd)
    writeEnd = -1
  }

  /// Reads what is there into `bytes`; `false` at the end of the stream.
  func read(into bytes: inout [UInt8]) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 16_384)
    let count = Glibc.read(readEnd, &buffer, buffer.count)
    if count > 0 { bytes += buffer[..<count] }
    return count > 0 || (count < 0 && (errno == EINTR || errno == EAGAIN))
  }
}
