/// A file that was come across, not yet opened.
public struct FoundFile: Hashable, Sendable {
  public var path: String
  public var byteCount: Int
  /// When it was last written by the clock of whoever wrote it, seconds since 1970 UTC.
  public var modifiedSeconds: Int
  /// Its first and last bytes, enough to tell what it is.
  public var head: [UInt8]
  public var tail: [UInt8]

  /// The last part of the path.
  public var name: String { path.lastPart }
}
