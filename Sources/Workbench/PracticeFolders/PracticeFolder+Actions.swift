public import Curriculum
internal import Glibc

extension PracticeFolder {
  /// The largest file that an action copies, in bytes.
  fileprivate static let largestCopy = 8 << 20

  /// Carries out `action` as a teacher would in the file manager.
  ///
  /// - Throws: `FileTrouble`.
  public func perform(_ action: FolderAction) throws(FileTrouble) {
    let root = try FolderHandle(path)
    switch action {
    case .makeFolder(let path):
      _ = try root.folder(below: Self.parts(path), makes: true)
    case .write(let path, let text):
      let parts = try Self.parts(path)
      try root.folder(below: parts.dropLast(), makes: true)
        .write(Array(text.utf8), as: path.lastPart, isDurable: isDurable)
    case .move(let from, let to):
      let source = try root.folder(below: Self.parts(from).dropLast())
      let target = try root.folder(below: Self.parts(to).dropLast())
      guard renameat(source.descriptor, from.lastPart, target.descriptor, to.lastPart) == 0 else {
        throw source.trouble(from.lastPart)
      }
    case .copy(let from, let to):
      let source = try root.folder(below: Self.parts(from).dropLast())
      let target = try root.folder(below: Self.parts(to).dropLast())
      try source.copy(from.lastPart, to: to.lastPart, in: target, isDurable: isDurable)
    case .remove(let path):
      let folder = try root.folder(below: Self.parts(path).dropLast())
      guard folder.status(path.lastPart) != nil else { throw .missing(path: path) }
      try folder.removeTree(path.lastPart)
    }
  }
}

extension FolderHandle {
  /// Copies the file or folder `name`, with the time of a file kept, as file managers do.
  fileprivate func copy(
    _ name: String, to copyName: String, in target: borrowing FolderHandle, isDurable: Bool
  ) throws(FileTrouble) {
    guard let status = status(name) else { throw .missing(path: path.appending(part: name)) }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      let bytes = try read(name, limit: PracticeFolder.largestCopy)
      return try target.write(
        bytes, as: copyName, modifiedSeconds: Int(status.st_mtim.tv_sec), isDurable: isDurable)
    }
    try target.makeFolder(copyName)
    let source = try folder(name)
    let copy = try target.folder(copyName)
    for child in source.names(limit: 2_000) {
      try source.copy(child, to: child, in: copy, isDurable: isDurable)
    }
  }
}

extension PracticeFolder {
  /// The content of the file at `path` in the folder, at most `limit` bytes.
  ///
  /// - Throws: `FileTrouble`.
  public func content(of path: String, limit: Int) throws(FileTrouble) -> [UInt8] {
    let folder = try FolderHandle(self.path).folder(below: Self.parts(path).dropLast())
    return try folder.read(path.lastPart, limit: limit)
  }
}
