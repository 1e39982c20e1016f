internal import Glibc

/// An empty folder for one run of a program.
struct ScratchFolder {
  let path: String

  /// Makes the folder where this person's temporary files go.
  init() throws(FileTrouble) {
    let place = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var name = Array(place.appending(part: "pelita-program-XXXXXX").utf8CString)
    guard mkdtemp(&name) != nil else { throw FileTrouble(code: errno, path: place) }
    path = String(decoding: name.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Removes the folder with what is in it; links are removed, never followed.
  func remove() { Self.remove(path, depth: 0) }

  private static func remove(_ path: String, depth: Int) {
    if depth < 50 {
      for name in FolderListing.names(in: path, limit: 10_000) {
        let inner = path.appending(part: name)
        if unlink(inner) != 0 { remove(inner, depth: depth + 1) }
      }
    }
    rmdir(path)
  }
}
