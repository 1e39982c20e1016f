internal import Cryptography
public import Curriculum
internal import Glibc

extension PracticeFolder {
  /// How much is looked at; what is beyond is not, and the snapshot says so.
  public struct Bounds: Sendable {
    public var entries = 2_000
    public var depth = 12
    /// Of all files that are read, in bytes.
    public var bytes = 64 << 20

    /// Makes the usual bounds.
    public init() {}
  }

  /// What is in the folder now.
  ///
  /// Links are noted, never followed; pipes and devices are passed over, and so is what file
  /// managers and office programs leave behind.
  ///
  /// - Throws: `FileTrouble` when the folder is not there, or is a link itself.
  public func snapshot(within bounds: Bounds = Bounds()) throws(FileTrouble) -> FolderSnapshot {
    var survey = Survey(bounds: bounds)
    try survey.look(into: FolderHandle(path), at: "", depth: 1)
    return FolderSnapshot(survey.entries, isCut: survey.isCut)
  }

  /// One walk through a folder.
  private struct Survey {
    let bounds: Bounds
    var entries: [FolderEntry] = []
    var isCut = false
    private var bytesRead = 0

    init(bounds: Bounds) { self.bounds = bounds }

    mutating func look(
      into folder: consuming FolderHandle, at path: String, depth: Int
    ) throws(FileTrouble) {
      for name in folder.names(limit: bounds.entries + 1) where !FolderEntry.isDropping(name) {
        guard entries.count < bounds.entries else {
          isCut = true
          return
        }
        let place = path.isEmpty ? name : path + "/" + name
        guard let status = folder.status(name) else { continue }
        switch status.st_mode & S_IFMT {
        case S_IFLNK: entries.append(FolderEntry(path: place, kind: .link))
        case S_IFREG: try note(status, name, in: folder, at: place)
        case S_IFDIR:
          entries.append(FolderEntry(path: place, kind: .folder))
          guard depth < bounds.depth else {
            isCut = true
            continue
          }
          try look(into: folder.folder(name), at: place, depth: depth + 1)
        default: break
        }
      }
    }

    private mutating func note(
      _ status: stat, _ name: String, in folder: borrowing FolderHandle, at path: String
    ) throws(FileTrouble) {
      var entry = FolderEntry(
        path: path, kind: .file, byteCount: Int(status.st_size),
        modifiedSeconds: Int(status.st_mtim.tv_sec))
      guard bytesRead + entry.byteCount <= bounds.bytes else {
        isCut = true
        return
      }
      bytesRead += entry.byteCount
      let bytes = try folder.read(name, limit: bounds.bytes)
      entry.digest = Digest(of: bytes).hexadecimal
      entry.opening = Array(bytes.prefix(FolderEntry.openingLength))
      entries.append(entry)
    }
  }
}
