import Foundation
import TestSupport
import Testing
import Workbench

struct DriveSearchTests {
  private let folder: TemporaryFolder
  private let search: DriveSearch

  init() throws {
    folder = try TemporaryFolder()
    search = DriveSearch(
      mountTable: folder.path("mounts"), mountRoots: [folder.path("media"), folder.path("mnt")],
      sharedRoots: [folder.path("shared")], deviceTable: folder.path("devices"))
    try folder.makeFolder("devices")
  }

  @Test func `flash disks are found with label, device and free space`() throws {
    try mount("media/guru/SANDISK", on: "/dev/sdb1", number: "8:17", link: "../usb1/1-1/sdb1")
    try mount("media/KARTU SD", on: "/dev/mmcblk1p1", number: "179:1", link: "../mmc_host/mmc1")
    let drives = search.drives()
    #expect(drives.map(\.label) == ["KARTU SD", "SANDISK"])
    #expect(drives.map(\.device) == ["/dev/mmcblk1p1", "/dev/sdb1"])
    #expect(
      drives.map(\.path) == [folder.path("media/KARTU SD"), folder.path("media/guru/SANDISK")])
    #expect(drives.allSatisfy { $0.freeBytes > 0 && $0.isWritable })
  }

  @Test func `what is built in, deep, elsewhere or no device is passed over`() throws {
    try mount("media/WINDOWS", on: "/dev/sda3", number: "8:3", link: "../pci0/ata1/sda3")
    try mount("media/a/b/c", on: "/dev/sdb1", number: "8:17")
    try mount("srv/data", on: "/dev/sdb2", number: "8:18")
    try mount("media/guru/share", on: "server:/home", number: "0:50", system: "nfs")
    #expect(search.drives().isEmpty)
  }

  @Test func `a device that the system tells nothing about counts`() throws {
    try mount("media/guru/X", on: "/dev/sdz1", number: "8:99")
    #expect(search.drives().map(\.label) == ["X"])
  }

  @Test func `a drive that may only be read is known as such`() throws {
    try mount("media/guru/CD", on: "/dev/sr0", number: "11:0", options: "ro,nosuid")
    #expect(search.drives().map(\.isWritable) == [false])
  }

  @Test func `under WSL a Windows letter is a drive, but not the system's own`() throws {
    try mount("mnt/c", on: "C:\\134", number: "0:40", system: "9p")
    try mount("mnt/e", on: "E:\\134", number: "0:41", system: "9p")
    try mount("mnt/wsl", on: "none", number: "0:42", system: "9p")
    let drives = search.drives()
    #expect(drives.map(\.label) == ["e"])
    #expect(drives.map(\.device) == [nil])
  }

  @Test func `folders that a Chromebook shares are drives`() throws {
    try folder.makeFolder("shared/USB Drive")
    try folder.makeFolder("shared/.hidden")
    #expect(search.drives().map(\.label) == ["USB Drive"])
  }

  @Test func `a drive that was pulled out is passed over`() throws {
    try mount("media/guru/SANDISK", on: "/dev/sdb1", number: "8:17")
    try FileManager.default.removeItem(atPath: folder.path("media/guru/SANDISK"))
    #expect(search.drives().isEmpty)
  }

  @Test func `without a mount table there are no drives`() {
    #expect(search.drives().isEmpty)
  }

  /// Adds a mount to the table, makes its folder, and tells how the device is connected.
  private func mount(
    _ name: String, on source: String, number: String, link: String? = nil, system: String = "vfat",
    options: String = "rw"
  ) throws {
    let point = try folder.makeFolder(name).replacingOccurrences(of: " ", with: "\\040")
    let before = (try? folder.read("mounts")) ?? ""
    try folder.write(
      before + "97 31 \(number) / \(point) \(options) - \(system) \(source) rw\n", to: "mounts")
    guard let link else { return }
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("devices/\(number)"), withDestinationPath: link)
  }
}
