internal import Glibc

extension PracticeFolder {
  /// Calls `body` with a folder to try something in, which is gone afterwards.
  ///
  /// - Throws: What `body` throws, and `FileTrouble` when no folder can be made.
  /// - Returns: What `body` returns.
  public static func trying<Result>(
    _ body: (PracticeFolder) throws -> Result
  ) throws -> Result {
    let temporary = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array(temporary.appending(part: "pelita-trial-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw FileTrouble(code: errno, path: temporary) }
    let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer {
      if let parent = try? FolderHandle.following(path.parentFolder) {
        try? parent.removeTree(path.lastPart)
      }
    }
    return try body(PracticeFolder(path.appending(part: "latihan"), isDurable: false))
  }
}
