internal import Glibc

/// The small files that office programs lay beside a document as long as it is open.
public enum DocumentLock {
  /// An old mark of a program that was closed by a power cut is none any more.
  private static let longestSeconds = 12 * 60 * 60

  /// Whether the document at `path` seems to be open at `seconds` since 1970 UTC.
  ///
  /// LibreOffice's mark counts only while LibreOffice runs: after a power cut it stays behind.
  public static func isHeld(on path: String, at seconds: Int) -> Bool {
    let folder = path.parentFolder
    let name = path.lastPart
    if isThere(folder.appending(part: ".~lock.\(name)#")), isLibreOfficeRunning { return true }
    // Word and WPS drop the first one or two letters of longer names.
    let others = ["~$" + name, "~$" + name.dropFirst(1), "~$" + name.dropFirst(2), ".~" + name]
    return others.contains { other in
      guard let changed = changedSeconds(folder.appending(part: other)) else { return false }
      return abs(seconds - changed) < longestSeconds
    }
  }

  /// Whether `name` is such a mark and no document.
  public static func isMark(_ name: String) -> Bool {
    name.hasPrefix("~$") || name.hasPrefix(".~")
  }

  private static func isThere(_ path: String) -> Bool { changedSeconds(path) != nil }

  private static func changedSeconds(_ path: String) -> Int? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    return status.st_mtim.tv_sec
  }

  private static var isLibreOfficeRunning: Bool {
    FolderListing.names(in: "/proc", limit: 50_000).contains { name in
      guard name.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        let bytes = try? BoundedFile.readUnsized("/proc/\(name)/comm", limit: 64)
      else { return false }
      return String(decoding: bytes, as: UTF8.self).hasPrefix("soffice")
    }
  }
}
