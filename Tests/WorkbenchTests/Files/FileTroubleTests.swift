import Foundation
import TestSupport
import Testing

@testable import Workbench

struct FileTroubleTests {
  @Test func `a full device is told as full`() {
    #expect(throws: FileTrouble.full(path: "/dev/full")) {
      try OpenFile("/dev/full", O_WRONLY).write([1, 2, 3])
    }
  }

  @Test(arguments: [
    (ENOSPC, FileTrouble.full(path: "x")), (EDQUOT, .full(path: "x")),
    (EROFS, .readOnly(path: "x")),
    (EIO, .gone(path: "x")), (ENODEV, .gone(path: "x")), (ENOTCONN, .gone(path: "x")),
    (EACCES, .noPermission(path: "x")), (EPERM, .noPermission(path: "x")),
    (ENOENT, .missing(path: "x")), (EISDIR, .notAFile(path: "x")),
    (EMFILE, .other(path: "x", code: EMFILE)),
  ])
  func `the system's numbers become reasons that can be told`(code: Int32, trouble: FileTrouble) {
    #expect(FileTrouble(code: code, path: "x") == trouble)
    #expect(trouble.path == "x")
  }

  /// Needs a file system of its own; where none can be mounted there is nothing to try.
  @Test(.enabled(if: TinyDisk.isPossible))
  func `a full flash disk keeps what it had and nothing half-written`() throws {
    let disk = try TinyDisk(kilobytes: 64)
    try DurableFile.write([UInt8](repeating: 1, count: 20_000), to: disk.path + "/a")
    let large = [UInt8](repeating: 2, count: 100_000)
    #expect(throws: FileTrouble.full(path: disk.path + "/a")) {
      try DurableFile.write(large, to: disk.path + "/a")
    }
    let kept = try BoundedFile.read(disk.path + "/a", limit: 100_000)
    #expect(kept == [UInt8](repeating: 1, count: 20_000))
    #expect(try FileManager.default.contentsOfDirectory(atPath: disk.path) == ["a"])
  }

  @Test(.enabled(if: TinyDisk.isPossible))
  func `a disk that accepts no writing is told as such`() throws {
    let disk = try TinyDisk(kilobytes: 64, isReadOnly: true)
    #expect(throws: FileTrouble.readOnly(path: disk.path + "/a")) {
      try DurableFile.write([1], to: disk.path + "/a")
    }
  }
}
