internal import Glibc

extension FolderHandle {
  /// Writes `bytes` as the new file `name`, with `modifiedSeconds` as its time when given.
  func write(
    _ bytes: [UInt8], as name: String, modifiedSeconds: Int? = nil, isDurable: Bool = true
  ) throws(FileTrouble) {
    let file = try openFile(name, O_WRONLY | O_CREAT | O_TRUNC, mode: 0o644)
    try file.write(bytes)
    if let seconds = modifiedSeconds {
      let time = timespec(tv_sec: seconds, tv_nsec: 0)
      guard futimens(file.descriptor, [time, time]) == 0 else { throw trouble(name) }
    }
    if isDurable { try file.synchronise() }
  }

  /// The content of the file `name`, at most `limit` bytes; a link, pipe or device is refused.
  func read(_ name: String, limit: Int) throws(FileTrouble) -> [UInt8] {
    let file = try openFile(name, O_RDONLY)
    let status = try file.status()
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path: file.path) }
    guard status.st_size <= limit else {
      throw .tooLarge(path: file.path, bytes: status.st_size, limit: limit)
    }
    return try file.read(status.st_size, at: 0)
  }

  private func openFile(
    _ name: String, _ flags: Int32, mode: mode_t = 0
  ) throws(FileTrouble) -> OpenFile {
    let opened = openat(
      descriptor, name, flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, mode)
    guard opened >= 0 else { throw trouble(name) }
    return OpenFile(opened: opened, path: path.appending(part: name))
  }
}
