/// How large a file from outside may be; far above what Pelita writes.
public struct ExchangeLimits: Hashable, Sendable {
  /// Bytes of the whole file; 100,000 events are about 20 MB.
  public var file: Int
  /// Bytes of the first line.
  public var header: Int
  /// Bytes of one record; a longer one is quarantined.
  public var record: Int

  /// Makes limits; the defaults are those of the format's description.
  public init(file: Int = 256 << 20, header: Int = 64 << 10, record: Int = 1 << 20) {
    self.file = file
    self.header = header
    self.record = record
  }
}
