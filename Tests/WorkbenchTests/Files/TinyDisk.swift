import Glibc
import TestSupport

/// A file system in memory with very little space; only where the test may mount one.
final class TinyDisk: Sendable {
  static let isPossible: Bool = (try? TinyDisk(kilobytes: 16)) != nil

  let path: String
  private let folder: TemporaryFolder

  init(kilobytes: Int, isReadOnly: Bool = false) throws {
    folder = try TemporaryFolder()
    path = try folder.makeFolder("disk")
    let flags = isReadOnly ? UInt(MS_RDONLY) : 0
    guard mount("tmpfs", path, "tmpfs", flags, "size=\(kilobytes)k") == 0 else {
      throw TinyDiskError(code: errno)
    }
  }

  deinit { umount(path) }

  struct TinyDiskError: Error { var code: Int32 }
}
