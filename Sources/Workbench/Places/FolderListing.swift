internal import Glibc

/// The names in folders, without trusting how many there are.
public enum FolderListing {
  /// Whether a folder is at `path`.
  public static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The number of the file system that holds the folder at `path`; `nil` when there is no folder.
  static func fileSystem(of path: String) -> UInt? {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { return nil }
    return UInt(status.st_dev)
  }

  /// The names in the folder at `path`, sorted, at most `limit`; none when it cannot be read.
  public static func names(in path: String, limit: Int) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while names.count < limit, let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: UInt8.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }
}
