import Glibc

extension DurableFile {
  private static let blockSize = 4_096

  /// Copies a file that may be damaged: blocks that cannot be read become zeros.
  ///
  /// The copy is on the disk when this returns.
  public static func copy(_ path: String, to target: String) throws {
    try withFile(path, O_RDONLY) { source in
      try withFile(target, O_WRONLY | O_CREAT | O_TRUNC) { copy in
        let size = size(path) ?? 0
        for offset in stride(from: 0, to: size, by: blockSize) {
          let block = block(of: source, at: offset, count: min(blockSize, size - offset))
          try write(block, to: copy, path: target)
        }
        guard fsync(copy) == 0 else { throw StorageError(errorNumber: errno, path: target) }
      }
    }
    try sync(parent(of: target))
  }

  private static func block(of file: Int32, at offset: Int, count: Int) -> [UInt8] {
    var block = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let read = block.withUnsafeMutableBytes { bytes in
        pread(file, bytes.baseAddress?.advanced(by: filled), count - filled, off_t(offset + filled))
      }
      if read < 0, errno == EINTR { continue }
      guard read > 0 else { break }
      filled += read
    }
    return block
  }
}
