internal import Glibc

/// Looks for files that somebody brought, without walking through a whole disk.
public struct FileSearch: Sendable {
  /// Part of the names looked for, in lower case; browsers turn `a.pelita` into `a.pelita (1)`.
  public var namePart: String
  /// How many folders deep; 1 is the folder itself.
  public var depth: Int
  /// How many names are looked at in all, and how many files are given back.
  public var nameLimit: Int
  public var fileLimit: Int
  /// Files above this size in bytes are passed over.
  public var sizeLimit: Int

  /// Makes a search; the defaults keep it to a moment even on a slow flash disk.
  public init(
    namePart: String = ".pelita", depth: Int = 3, nameLimit: Int = 4000, fileLimit: Int = 500,
    sizeLimit: Int = 256 << 20
  ) {
    self.namePart = namePart
    self.depth = depth
    self.nameLimit = nameLimit
    self.fileLimit = fileLimit
    self.sizeLimit = sizeLimit
  }

  /// The files below `folders`, newest first; links and hidden folders are passed over.
  public func files(in folders: [String]) -> [FoundFile] {
    var found: [FoundFile] = []
    visit(folders) { found.append($0) }
    let newestFirst = found.sorted {
      ($0.modifiedSeconds, $1.path) > ($1.modifiedSeconds, $0.path)
    }
    return Array(newestFirst.prefix(fileLimit))
  }

  /// Calls `body` with one file below `folders` after the other, however many there are: a folder
  /// of thousands needs the memory of one.
  public func visit(_ folders: [String], _ body: (FoundFile) -> Void) {
    var namesLeft = nameLimit
    var level = folders
    for _ in 0..<depth {
      var next: [String] = []
      for folder in level {
        let names = FolderListing.names(in: folder, limit: namesLeft)
        namesLeft -= names.count
        for name in names where !name.hasPrefix(".") {
          look(at: folder.appending(part: name), body, folders: &next)
        }
      }
      level = next
    }
  }

  /// The file at `path`; `nil` when the search would pass it over.
  public func file(at path: String) -> FoundFile? {
    var found: FoundFile?
    var folders: [String] = []
    look(at: path, { found = $0 }, folders: &folders)
    return found
  }

  private func look(
    at path: String, _ body: (FoundFile) -> Void, folders: inout [String]
  ) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    switch status.st_mode & S_IFMT {
    case S_IFDIR:
      folders.append(path)
    case S_IFREG where path.lastPart.lowercased().contains(namePart) && status.st_size <= sizeLimit:
      guard let ends = try? BoundedFile.readEnds(path, count: 4096) else { return }
      body(
        FoundFile(
          path: path, byteCount: Int(status.st_size), modifiedSeconds: status.st_mtim.tv_sec,
          head: ends.head, tail: ends.tail))
    default: break
    }
  }
}
