import Glibc

/// File operations that a power cut cannot tear: what returned is on the disk.
public enum DurableFile {
  /// Makes a folder with its parents, private to the user, and syncs every parent it added to.
  public static func makeFolder(_ path: String) throws {
    guard !exists(path) else { return }
    let parent = parent(of: path)
    if parent != path { try makeFolder(parent) }
    guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw StorageError(errorNumber: errno, path: path)
    }
    try sync(parent)
  }

  public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The size in bytes; `nil` when there is no such file.
  public static func size(_ path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  /// Waits until the file's or folder's content is on the disk.
  public static func sync(_ path: String) throws {
    try withFile(path, O_RDONLY) { file in
      // Some file systems cannot sync a folder and say so: there is nothing more to do.
      guard fsync(file) == 0 || errno == EINVAL else {
        throw StorageError(errorNumber: errno, path: path)
      }
    }
  }

  /// Puts `new` in the place of `path` in one step.
  public static func replace(_ path: String, with new: String) throws {
    guard rename(new, path) == 0 else { throw StorageError(errorNumber: errno, path: path) }
    try sync(parent(of: path))
  }

  public static func removeIfPresent(_ path: String) throws {
    guard unlink(path) == 0 || errno == ENOENT else {
      throw StorageError(errorNumber: errno, path: path)
    }
  }

  /// Writes a small file whole or not at all.
  public static func write(_ text: String, to path: String) throws {
    let new = path + ".new"
    try withFile(new, O_WRONLY | O_CREAT | O_TRUNC) { file in
      try write(Array(text.utf8), to: file, path: new)
      guard fsync(file) == 0 else { throw StorageError(errorNumber: errno, path: new) }
    }
    try replace(path, with: new)
  }

  /// A small file's text; `nil` when it is absent, larger than 64 KB or not UTF-8.
  public static func text(of path: String) -> String? {
    guard let bytes = start(of: path, count: 65_537), bytes.count <= 65_536 else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  /// The first `count` bytes of a file, or all when there are fewer; `nil` when it is absent.
  public static func start(of path: String, count: Int) -> [UInt8]? {
    try? withFile(path, O_RDONLY) { file in
      var bytes = [UInt8](repeating: 0, count: count)
      let read = read(file, &bytes, count)
      return read < 0 ? nil : Array(bytes[..<read])
    }
  }

  /// The names in a folder, sorted; none when it cannot be read.
  public static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  public static func parent(of path: String) -> String {
    let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    guard let slash = trimmed.lastIndex(of: "/") else { return "." }
    return slash == trimmed.startIndex ? "/" : String(trimmed[..<slash])
  }

  public static func withFile<Value>(
    _ path: String, _ flags: Int32, _ body: (Int32) throws -> Value
  ) throws -> Value {
    let file = open(path, flags | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw StorageError(errorNumber: errno, path: path) }
    defer { close(file) }
    return try body(file)
  }

  public static func write(_ bytes: [UInt8], to file: Int32, path: String) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw StorageError(errorNumber: errno, path: path) }
      rest = rest.dropFirst(count)
    }
  }
}
