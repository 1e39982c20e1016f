/// How much of an archive is read at most, so that a small file cannot fill the laptop.
public struct ArchiveLimits: Hashable, Sendable {
  public var entries: Int
  /// Bytes of all unpacked entries together.
  public var totalBytes: Int
  /// Bytes of one unpacked entry.
  public var entryBytes: Int
  /// How many times larger than the whole archive an entry of over a million bytes may be.
  ///
  /// A spreadsheet with ten thousand rows reaches about 50.
  public var ratio: Int

  /// Makes limits; those for office documents unless told otherwise.
  public init(
    entries: Int = 4_096, totalBytes: Int = 64 << 20, entryBytes: Int = 32 << 20, ratio: Int = 250
  ) {
    self.entries = entries
    self.totalBytes = totalBytes
    self.entryBytes = entryBytes
    self.ratio = ratio
  }

  /// How many bytes an entry of an archive of `archiveBytes` may have.
  func allowance(archiveBytes: Int) -> Int {
    min(entryBytes, max(1_000_000, archiveBytes * ratio))
  }
}
