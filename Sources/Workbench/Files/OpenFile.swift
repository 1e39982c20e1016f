internal import Glibc

/// An open file or folder, closed when it goes out of scope.
struct OpenFile: ~Copyable {
  let path: String
  let descriptor: Int32

  /// Opens `path`.
  ///
  /// Never waits for a pipe's other end, and never hands the descriptor to a program started later.
  init(_ path: String, _ flags: Int32, mode: mode_t = 0) throws(FileTrouble) {
    let descriptor = open(path, flags | O_CLOEXEC | O_NONBLOCK, mode)
    guard descriptor >= 0 else { throw FileTrouble(code: errno, path: path) }
    self.path = path
    self.descriptor = descriptor
  }

  /// Takes over a descriptor that was opened in another way.
  init(opened descriptor: Int32, path: String) {
    self.path = path
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// What the system knows about the file.
  func status() throws(FileTrouble) -> stat {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileTrouble(code: errno, path: path) }
    return status
  }

  /// Writes all of `bytes`.
  func write(_ bytes: [UInt8]) throws(FileTrouble) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written > 0 {
        rest = rest.dropFirst(written)
      } else if errno != EINTR {
        throw FileTrouble(code: errno, path: path)
      }
    }
  }

  /// Reads up to `count` bytes from `offset`; fewer only at the end of the file.
  func read(_ count: Int, at offset: Int) throws(FileTrouble) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let read = bytes.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress?.advanced(by: filled), count - filled, offset + filled)
      }
      if read > 0 {
        filled += read
      } else if read == 0 {
        break
      } else if errno != EINTR {
        throw FileTrouble(code: errno, path: path)
      }
    }
    return Array(bytes.prefix(filled))
  }

  /// Waits until the content, or the folder's list of names, is on the disk.
  func synchronise() throws(FileTrouble) {
    while fsync(descriptor) != 0 {
      switch errno {
      case EINTR: continue
      // Some file systems cannot synchronise folders; there is nothing more to be done there.
      case EINVAL, ENOSYS, ENOTSUP: return
      default: throw FileTrouble(code: errno, path: path)
      }
    }
  }

  /// Forgets what is held in memory, so that the next reading comes from the disk.
  func dropCache() { _ = posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED) }
}
