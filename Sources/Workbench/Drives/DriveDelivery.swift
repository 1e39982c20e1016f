internal import Glibc

/// Puts files on flash disks so that they are there after the disk is pulled out.
public struct DriveDelivery: Sendable {
  private let unmounting: Program

  /// Makes a delivery; `unmounting` is the desktop's program that unmounts drives, or a stand-in.
  public init(unmounting: String = "udisksctl") {
    self.unmounting = Program(name: unmounting)
  }

  /// Where a file went, and how the drive was left.
  public struct Receipt: Hashable, Sendable {
    public var path: String
    public var removal: Removal
  }

  /// Whether the drive may be pulled out.
  public enum Removal: String, Hashable, Sendable {
    /// Nothing uses the drive any more.
    case unmounted
    /// All is written and read back, but the drive is still there for other programs.
    case writtenThrough = "written-through"
  }

  /// Writes `bytes` as `name` into the folder Pelita of `drive`, reads them back from the drive and,
  /// where the desktop allows it, unmounts it.
  ///
  /// - Throws: ``FileTrouble``; nothing half-written keeps the name.
  public func deliver(
    _ bytes: [UInt8], as name: String, to drive: RemovableDrive, unmounts: Bool = true
  ) throws(FileTrouble) -> Receipt {
    // A folder may outlive the drive that was mounted on it: the file would land on the laptop.
    let fileSystem = FolderListing.fileSystem(of: drive.path)
    guard let fileSystem, fileSystem == drive.fileSystem ?? fileSystem else {
      throw .gone(path: drive.path)
    }
    let path: String
    do throws(FileTrouble) {
      let folder = drive.path.appending(part: "Pelita")
      try DurableFile.makeFolder(folder)
      path = try DurableFile.write(bytes, as: name, in: folder)
      try DurableFile.compare(path, with: bytes)
    } catch {
      // The mount point went away with the drive.
      guard case .missing(let path) = error else { throw error }
      throw .gone(path: path)
    }
    return Receipt(path: path, removal: unmounts ? unmount(drive) : .writtenThrough)
  }

  private func unmount(_ drive: RemovableDrive) -> Removal {
    guard let device = drive.device else { return .writtenThrough }
    let arguments = ["unmount", "--block-device", device, "--no-user-interaction"]
    return unmounting.run(arguments, timeout: .seconds(60)).output == nil
      ? .writtenThrough : .unmounted
  }
}
