internal import Glibc

/// A text file that is read line by line, however long it is.
public enum LineFile {
  /// A line without its line feed.
  public enum Line: Hashable, Sendable {
    case whole([UInt8])
    /// Longer than was allowed; nothing of it is kept.
    case tooLong
  }

  /// Hands every line of the file at `path` to `take`, in order; `-` is the standard input.
  public static func forEachLine(
    of path: String, longest: Int, _ take: (Line) throws -> Void
  ) throws {
    var reader =
      path == "-"
      ? LineReader(file: OpenFile(opened: dup(STDIN_FILENO), path: path), longest: longest)
      : LineReader(file: try OpenFile(path, O_RDONLY), longest: longest)
    while let line = try reader.next() { try take(line) }
  }
}

/// Cuts a stream into lines.
private struct LineReader: ~Copyable {
  let file: OpenFile
  let longest: Int
  private var buffer: [UInt8] = []
  /// Where in the buffer the next line begins.
  private var start = 0
  private var isAtEnd = false

  init(file: consuming OpenFile, longest: Int) {
    self.file = file
    self.longest = longest
  }

  /// The next line; `nil` after the last one.
  mutating func next() throws(FileTrouble) -> LineFile.Line? {
    var searched = start
    var isTooLong = false
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return isTooLong || end - start > longest ? .tooLong : .whole(Array(buffer[start..<end]))
      }
      if buffer.count - start > longest {
        isTooLong = true
        buffer.removeAll(keepingCapacity: true)
        start = 0
      }
      guard !isAtEnd else {
        defer { (buffer, start) = ([], 0) }
        if isTooLong { return .tooLong }
        return start < buffer.count ? .whole(Array(buffer[start...])) : nil
      }
      buffer.removeSubrange(..<start)
      start = 0
      searched = buffer.count
      try fill()
    }
  }

  private mutating func fill() throws(FileTrouble) {
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(file.descriptor, &bytes, bytes.count)
    if count > 0 {
      buffer += bytes[..<count]
    } else if count == 0 {
      isAtEnd = true
    } else if errno != EINTR {
      throw FileTrouble(code: errno, path: file.path)
    }
  }
}
