import Glibc

/// Standard output and error, for what scripts read; screens go through `Console`.
enum StandardStream: Int32 {
  case output = 1
  case error = 2

  /// Writes `text` and a line feed, whole.
  func print(_ text: String) {
    var bytes = Array((text + "\n").utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(rawValue, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }
}
