internal import Glibc

/// Where flash disks show up, and how they are told from other things mounted there.
public struct DriveSearch: Sendable {
  /// The system's list of what is mounted.
  public var mountTable: String
  /// Folders below which a mounted device counts as a drive, at most two levels deep.
  public var mountRoots: [String]
  /// Folders whose every sub-folder is a drive: a Chromebook shares flash disks with Linux so.
  public var sharedRoots: [String]
  /// Where the system tells how a device is connected.
  public var deviceTable: String

  /// Makes a search; the defaults are those of Debian, ChromeOS and WSL.
  public init(
    mountTable: String = "/proc/self/mountinfo",
    mountRoots: [String] = ["/media", "/run/media", "/mnt"],
    sharedRoots: [String] = ["/mnt/chromeos/removable"], deviceTable: String = "/sys/dev/block"
  ) {
    self.mountTable = mountTable
    self.mountRoots = mountRoots
    self.sharedRoots = sharedRoots
    self.deviceTable = deviceTable
  }

  /// The drives that are there now, by label.
  public func drives() -> [RemovableDrive] {
    (mountedDrives() + sharedDrives()).sorted { ($0.label, $0.path) < ($1.label, $1.path) }
  }

  private func mountedDrives() -> [RemovableDrive] {
    let table = (try? BoundedFile.readUnsized(mountTable, limit: 1 << 20)) ?? []
    let mounts = String(decoding: table, as: UTF8.self).split(separator: "\n")
      .compactMap(Mount.init(line:)).filter(isRemovable)
    // A mount hides what was mounted at the same place before.
    var newest: [String: Mount] = [:]
    for mount in mounts { newest[mount.point] = mount }
    return newest.values.compactMap { mount in
      drive(
        at: mount.point, device: mount.source.hasPrefix("/dev/") ? mount.source : nil,
        isReadOnly: mount.options.contains("ro"))
    }
  }

  private func sharedDrives() -> [RemovableDrive] {
    sharedRoots.flatMap { root in
      FolderListing.names(in: root, limit: 100).filter { !$0.hasPrefix(".") }
        .compactMap { drive(at: root.appending(part: $0), device: nil, isReadOnly: false) }
    }
  }

  /// Whether a mount is a drive that somebody carries about.
  private func isRemovable(_ mount: Mount) -> Bool {
    let root = mountRoots.first { mount.point.hasPrefix($0 + "/") }
    guard let root, mount.point.dropFirst(root.count + 1).split(separator: "/").count <= 2 else {
      return false
    }
    // WSL shows Windows drives by their letters; the system's own is not carried about.
    if ["9p", "drvfs"].contains(mount.fileSystem) {
      let letter = mount.point.dropFirst(root.count + 1)
      return letter.count == 1 && letter != "c"
    }
    guard mount.source.hasPrefix("/dev/") else { return false }
    guard let connection = linkTarget(deviceTable.appending(part: mount.deviceNumber)) else {
      return true
    }
    return connection.contains("/usb") || connection.contains("/mmc")
      || mount.source.hasPrefix("/dev/fuse")
  }

  private func drive(at path: String, device: String?, isReadOnly: Bool) -> RemovableDrive? {
    var space = statvfs()
    // A drive that was pulled out stays in the table for a while.
    guard statvfs(path, &space) == 0 else { return nil }
    return RemovableDrive(
      path: path, label: path.lastPart, device: device,
      fileSystem: FolderListing.fileSystem(of: path),
      freeBytes: Int(space.f_bavail) * Int(space.f_frsize),
      isWritable: !isReadOnly && access(path, W_OK) == 0)
  }

  private func linkTarget(_ path: String) -> String? {
    var target = [CChar](repeating: 0, count: 4096)
    let length = readlink(path, &target, target.count)
    guard length > 0 else { return nil }
    return String(decoding: target.prefix(length).map(UInt8.init(bitPattern:)), as: UTF8.self)
  }
}
