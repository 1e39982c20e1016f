/// A folder or file below a practice folder.
public struct FolderEntry: Hashable, Sendable {
  /// Relative to the practice folder, with `/` between the parts.
  public var path: String
  public var kind: Kind
  public var byteCount: Int
  /// The SHA-256 of a file's content in hexadecimal digits; empty for anything else, and for files
  /// that are too large to read.
  public var digest: String
  /// The first bytes of a file.
  public var opening: [UInt8]
  /// When it was last written, seconds since 1970 UTC.
  public var modifiedSeconds: Int

  /// What stands at a path.
  public enum Kind: Hashable, Sendable {
    case folder
    case file
    /// A symbolic link: noted, never followed.
    case link
  }

  /// How many of a file's first bytes are kept.
  public static let openingLength = 512

  /// Makes an entry.
  public init(
    path: String, kind: Kind, byteCount: Int = 0, digest: String = "", opening: [UInt8] = [],
    modifiedSeconds: Int = 0
  ) {
    self.path = path
    self.kind = kind
    self.byteCount = byteCount
    self.digest = digest
    self.opening = opening
    self.modifiedSeconds = modifiedSeconds
  }

  /// Whether a name is one that file managers, office programs and other systems leave behind.
  public static func isDropping(_ name: String) -> Bool {
    let lower = name.lowercased()
    let known = ["thumbs.db", "desktop.ini", "$recycle.bin", "system volume information"]
    return lower.hasPrefix(".") || lower.hasPrefix("~$") || lower.hasSuffix("~")
      || lower.hasSuffix(".crdownload") || lower.hasSuffix(".part") || known.contains(lower)
  }
}
