import Foundation
import TestSupport
import Testing
import Workbench

struct DriveDeliveryTests {
  private let folder: TemporaryFolder
  private let drive: RemovableDrive

  init() throws {
    folder = try TemporaryFolder()
    drive = RemovableDrive(
      path: try folder.makeFolder("SANDISK"), label: "SANDISK", device: "/dev/sdb1",
      freeBytes: 1 << 30, isWritable: true)
  }

  @Test func `a file is on the drive, and the drive is unmounted afterwards`() async throws {
    let program = try folder.writeProgram(
      "ls '\(drive.path)/Pelita' > '\(folder.path)/seen'; echo \"$@\" >> '\(folder.path)/seen'",
      to: "unmount")
    let receipt = try await onOwnThread { [drive] in
      try DriveDelivery(unmounting: program)
        .deliver(Array("isi".utf8), as: "contoh.pelita", to: drive)
    }
    #expect(receipt.removal == .unmounted)
    #expect(receipt.path == drive.path + "/Pelita/contoh.pelita")
    #expect(try folder.read("SANDISK/Pelita/contoh.pelita") == "isi")
    #expect(
      try folder.read("seen")
        == "contoh.pelita\nunmount --block-device /dev/sdb1 --no-user-interaction\n")
  }

  @Test(arguments: ["exit 1", nil])
  func `a drive that cannot be unmounted is written through all the same`(script: String?)
    async throws
  {
    let program = try script.map { try folder.writeProgram($0, to: "unmount") }
    let receipt = try await onOwnThread { [drive] in
      try DriveDelivery(unmounting: program ?? "/no/such/program")
        .deliver(Array("isi".utf8), as: "contoh.pelita", to: drive)
    }
    #expect(receipt.removal == .writtenThrough)
  }

  @Test func `a drive that went away is told as gone`() throws {
    try FileManager.default.removeItem(atPath: drive.path)
    #expect(throws: FileTrouble.gone(path: drive.path)) {
      try DriveDelivery(unmounting: "/no/such/program").deliver([1], as: "a", to: drive)
    }
    #expect(try folder.names().isEmpty)
  }

  @Test func `a folder that is no longer the drive gets nothing`() throws {
    var other = drive
    other.fileSystem = .max
    #expect(throws: FileTrouble.gone(path: drive.path)) {
      try DriveDelivery(unmounting: "/no/such/program").deliver([1], as: "a", to: other)
    }
    #expect(try folder.names(in: "SANDISK").isEmpty)
  }

  @Test(.enabled(if: TinyDisk.isPossible))
  func `a full drive is told and keeps nothing half-written`() throws {
    let disk = try TinyDisk(kilobytes: 32)
    var full = drive
    full.path = disk.path
    #expect(throws: FileTrouble.full(path: disk.path + "/Pelita/a.pelita")) {
      try DriveDelivery(unmounting: "/no/such/program")
        .deliver([UInt8](repeating: 1, count: 100_000), as: "a.pelita", to: full)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: disk.path + "/Pelita").isEmpty)
  }
}
