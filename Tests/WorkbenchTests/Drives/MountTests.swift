import Testing

@testable import Workbench

struct MountTests {
  @Test func `a line of the mount table is read, spaces and all`() throws {
    let line = #"""
      97 31 8:17 / /media/guru/FLASH\040DISK rw,nosuid shared:5 master:2 - vfat /dev/sdb1 rw,uid=1000
      """#
    let mount = try #require(Mount(line: line[...]))
    #expect(mount.point == "/media/guru/FLASH DISK")
    #expect(mount.deviceNumber == "8:17")
    #expect(mount.options == ["rw", "nosuid"])
    #expect(mount.fileSystem == "vfat")
    #expect(mount.source == "/dev/sdb1")
  }

  @Test func `optional fields may be missing`() throws {
    let mount = try #require(Mount(line: "22 1 0:5 / /proc rw - proc proc rw"))
    #expect(mount.point == "/proc")
  }

  @Test(arguments: ["", "a b c", "1 2 3 4 5 6 7 8 9", "22 1 0:5 / /proc rw shared:1 x y -"])
  func `another line is no mount`(line: String) {
    #expect(Mount(line: line[...]) == nil)
  }

  @Test func `odd escapes stay as they are`() throws {
    let mount = try #require(Mount(line: #"1 2 0:5 / /m/a\134b\0x\999 rw - vfat /dev/x rw"#))
    #expect(mount.point == #"/m/a\b\0x\999"#)
  }
}
