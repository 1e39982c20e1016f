internal import Glibc

/// A folder in which a teacher practises with real files; nothing outside of it is touched.
public struct PracticeFolder: Sendable {
  /// An absolute path; the folder need not exist.
  public let path: String
  /// Whether what is laid out is safe on the disk before anybody works with it; a folder for a
  /// moment's trial need not be.
  let isDurable: Bool

  /// Names the folder at `path`.
  public init(_ path: String, isDurable: Bool = true) {
    self.path = path
    self.isDurable = isDurable
  }

  /// Something to lay out; folders above it are made.
  public struct Item: Sendable {
    /// Relative to the practice folder.
    public var path: String
    /// `nil` for a folder.
    public var bytes: [UInt8]?

    /// Makes an item.
    public init(path: String, bytes: [UInt8]?) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// Whether something is there, even a link.
  public var exists: Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Whether a folder is there that is no link.
  public var isFolder: Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Lays `items` out in a new folder, whole and safe on the disk or not at all.
  ///
  /// The files bear the time `modifiedSeconds`, which is before the work begins.
  ///
  /// - Throws: `FileTrouble`, also when something is already there.
  public func layOut(_ items: [Item], modifiedSeconds: Int) throws(FileTrouble) {
    guard !exists else { throw FileTrouble(code: EEXIST, path: path) }
    try DurableFile.makeFolder(path.parentFolder)
    let parent = try FolderHandle.following(path.parentFolder)
    let draft = "." + path.lastPart.prefix(60) + ".part"
    // Left by a power cut.
    try parent.removeTree(draft)
    try parent.makeFolder(draft)
    let root = try parent.folder(draft)
    for item in items { try lay(item, in: root, modifiedSeconds) }
    if isDurable { try root.synchronise() }
    guard renameat(parent.descriptor, draft, parent.descriptor, path.lastPart) == 0 else {
      throw parent.trouble(path.lastPart)
    }
    if isDurable { try parent.synchronise() }
  }

  private func lay(
    _ item: Item, in root: borrowing FolderHandle, _ modifiedSeconds: Int
  ) throws(FileTrouble) {
    let parts = try Self.parts(item.path)
    guard let bytes = item.bytes else {
      let folder = try root.folder(below: parts, makes: true)
      if isDurable { try folder.synchronise() }
      return
    }
    let folder = try root.folder(below: parts.dropLast(), makes: true)
    try folder.write(
      bytes, as: item.path.lastPart, modifiedSeconds: modifiedSeconds, isDurable: isDurable)
    if isDurable { try folder.synchronise() }
  }

  /// Moves the folder with everything in it to `folder` beside it, under a name that is free.
  ///
  /// - Returns: Where it is now.
  /// - Throws: `FileTrouble`.
  public func setAside(into folder: String) throws(FileTrouble) -> String {
    let parent = try FolderHandle.following(path.parentFolder)
    try parent.makeFolder(folder)
    let aside = try parent.folder(folder)
    let name = path.lastPart
    var free = name
    var number = 2
    while aside.status(free) != nil {
      free = "\(name) (\(number))"
      number += 1
    }
    guard renameat(parent.descriptor, name, aside.descriptor, free) == 0 else {
      throw parent.trouble(name)
    }
    try aside.synchronise()
    try parent.synchronise()
    return aside.path.appending(part: free)
  }

  /// The parts of a path that never leaves its folder.
  static func parts(_ path: String) throws(FileTrouble) -> ArraySlice<String> {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.allSatisfy({ !$0.isEmpty && $0 != "." && $0 != ".." && !$0.contains("\0") }) else {
      throw .missing(path: path)
    }
    return parts[...]
  }
}

extension FolderHandle {
  /// Opens the folder at `path` as the person sees it: the folders above may be links.
  static func following(_ path: String) throws(FileTrouble) -> FolderHandle {
    guard let real = realpath(path, nil) else { throw FileTrouble(code: errno, path: path) }
    defer { free(real) }
    return try FolderHandle(String(cString: real))
  }

  /// Removes `name` with everything below it; links are removed, not followed.
  func removeTree(_ name: String, depth: Int = 40) throws(FileTrouble) {
    guard let status = status(name) else { return }
    guard status.st_mode & S_IFMT == S_IFDIR, depth > 0 else {
      guard unlinkat(descriptor, name, 0) == 0 else { throw trouble(name) }
      return
    }
    let folder = try folder(name)
    for child in folder.names(limit: .max) { try folder.removeTree(child, depth: depth - 1) }
    guard unlinkat(descriptor, name, AT_REMOVEDIR) == 0 else { throw trouble(name) }
  }
}
