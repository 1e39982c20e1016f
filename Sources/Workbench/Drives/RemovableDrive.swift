/// A flash disk, or another drive that comes and goes, where files can be carried from and to.
public struct RemovableDrive: Hashable, Sendable {
  public var path: String
  /// The name people gave it, such as `SANDISK`.
  public var label: String
  /// The device it is mounted from, such as `/dev/sdb1`; `nil` when it is only a shared folder.
  public var device: String?
  /// The file system's number when the drive was found; `nil` when it was not asked for.
  public var fileSystem: UInt?
  public var freeBytes: Int
  public var isWritable: Bool

  /// Makes a drive.
  public init(
    path: String, label: String, device: String? = nil, fileSystem: UInt? = nil, freeBytes: Int,
    isWritable: Bool
  ) {
    self.path = path
    self.label = label
    self.device = device
    self.fileSystem = fileSystem
    self.freeBytes = freeBytes
    self.isWritable = isWritable
  }
}
