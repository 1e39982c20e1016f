internal import Glibc

/// Giving files other names without ever replacing one.
public enum FileRenaming {
  /// Renames the file at `path` to `name` in its folder, or to `name 2`, … where that is taken.
  ///
  /// - Returns: The name that it has now.
  public static func setAside(_ path: String, as name: String) throws(FileTrouble) -> String {
    let folder = path.parentFolder
    for number in 1...999 {
      let candidate = number == 1 ? name : numbered(name, number)
      let target = folder.appending(part: candidate)
      var status = stat()
      if lstat(target, &status) == 0 { continue }
      guard rename(path, target) == 0 else { throw FileTrouble(code: errno, path: path) }
      return candidate
    }
    throw .other(path: path, code: EEXIST)
  }

  private static func numbered(_ name: String, _ number: Int) -> String {
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else {
      return "\(name) \(number)"
    }
    return "\(name[..<dot]) \(number)\(name[dot...])"
  }
}
