internal import Glibc

/// Reading files whose size and kind nobody has promised.
public enum BoundedFile {
  /// The content of the file at `path`, at most `limit` bytes.
  ///
  /// Links are followed, since somebody chose this path; pipes, devices and folders are refused.
  public static func read(_ path: String, limit: Int) throws(FileTrouble) -> [UInt8] {
    let file = try OpenFile(path, O_RDONLY)
    let size = try regularSize(of: file)
    guard size <= limit else { throw .tooLarge(path: path, bytes: size, limit: limit) }
    // One more than allowed shows that a file grew while it was read.
    let bytes = try file.read(min(size, limit) + 1, at: 0)
    guard bytes.count <= limit else {
      throw .tooLarge(path: path, bytes: bytes.count, limit: limit)
    }
    return bytes
  }

  /// The size in bytes of the file at `path`.
  public static func size(of path: String) throws(FileTrouble) -> Int {
    try regularSize(of: OpenFile(path, O_RDONLY))
  }

  /// The content of a file whose size the system does not tell, such as those in `/proc`.
  static func readUnsized(_ path: String, limit: Int) throws(FileTrouble) -> [UInt8] {
    try OpenFile(path, O_RDONLY).read(limit, at: 0)
  }

  /// The first and last `count` bytes of the file at `path`; a link is refused.
  static func readEnds(
    _ path: String, count: Int
  ) throws(FileTrouble) -> (head: [UInt8], tail: [UInt8]) {
    let file = try OpenFile(path, O_RDONLY | O_NOFOLLOW)
    let size = try regularSize(of: file)
    let head = try file.read(min(count, size), at: 0)
    return (head, size <= count ? head : try file.read(count, at: size - count))
  }

  private static func regularSize(of file: borrowing OpenFile) throws(FileTrouble) -> Int {
    let status = try file.status()
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: file.path) }
    return status.st_size
  }
}
