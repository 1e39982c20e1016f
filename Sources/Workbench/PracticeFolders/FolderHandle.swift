internal import Glibc

/// An open folder through which everything below it is reached: no link is ever followed.
///
/// Paths are walked part by part with `openat` and `O_NOFOLLOW`, so that a folder which is swapped
/// for a link in the meantime is refused, too.
struct FolderHandle: ~Copyable {
  /// For messages.
  let path: String
  let descriptor: Int32

  private static let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC

  /// Opens the folder at `path`; refused when it is a link itself.
  init(_ path: String) throws(FileTrouble) {
    try self.init(opened: open(path, Self.flags), path)
  }

  private init(opened descriptor: Int32, _ path: String) throws(FileTrouble) {
    guard descriptor >= 0 else { throw FileTrouble(code: errno, path: path) }
    self.path = path
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Opens the folder `name` in this one.
  func folder(_ name: String) throws(FileTrouble) -> FolderHandle {
    try FolderHandle(
      opened: openat(descriptor, name, Self.flags), path.appending(part: name))
  }

  /// Opens the folder at `parts` below this one, making what is missing when `makes`.
  func folder(below parts: ArraySlice<String>, makes: Bool = false) throws(FileTrouble)
    -> FolderHandle
  {
    guard let name = parts.first else {
      return try FolderHandle(opened: openat(descriptor, ".", Self.flags), path)
    }
    if makes { try makeFolder(name) }
    return try folder(name).folder(below: parts.dropFirst(), makes: makes)
  }

  /// Makes the folder `name`; one that is there is kept.
  func makeFolder(_ name: String) throws(FileTrouble) {
    guard mkdirat(descriptor, name, 0o755) == 0 || errno == EEXIST else { throw trouble(name) }
  }

  /// What stands under `name`, a link told as such; `nil` when nothing does.
  func status(_ name: String) -> stat? {
    var status = stat()
    return fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 ? status : nil
  }

  /// The names in this folder, sorted, at most `limit`.
  func names(limit: Int) -> [String] {
    // A descriptor of its own: closing the stream closes it.
    let copy = openat(descriptor, ".", Self.flags)
    guard copy >= 0, let stream = fdopendir(copy) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while names.count < limit, let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: UInt8.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// What went wrong last, told of `name` in this folder.
  func trouble(_ name: String) -> FileTrouble {
    FileTrouble(code: errno, path: path.appending(part: name))
  }

  /// Waits until the list of names is on the disk.
  func synchronise() throws(FileTrouble) {
    // Some file systems cannot synchronise folders; there is nothing more to be done there.
    guard fsync(descriptor) == 0 || [EINVAL, ENOSYS, ENOTSUP].contains(errno) else {
      throw FileTrouble(code: errno, path: path)
    }
  }
}
