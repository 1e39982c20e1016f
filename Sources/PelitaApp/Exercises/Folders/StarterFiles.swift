import Cryptography
import Curriculum
import Practice
import Workbench

/// What an exercise lays out, with the bytes of every file.
struct StarterFiles {
  let items: [PracticeFolder.Item]

  /// A starter file that comes with an exercise, in bytes.
  private static let largestFile = 4 << 20

  /// Reads what `entries` name in the exercise's own `folder`.
  ///
  /// - Throws: `FileTrouble` when a file is not there or too large.
  init(_ entries: [StarterEntry], from folder: String) throws {
    items = try entries.map { entry in
      let bytes: [UInt8]? =
        switch entry.content {
        case .folder: nil
        case .text(let text): Array(text.utf8)
        case .sample(let kind, let label, let kilobytes):
          SampleFile.bytes(of: kind, label: label, kilobytes: kilobytes)
        case .file(let name):
          try BoundedFile.read(folder + "/" + name, limit: Self.largestFile)
        }
      return PracticeFolder.Item(path: entry.path, bytes: bytes)
    }
  }

  /// The practice folder as it is laid out, without looking at the disk.
  var snapshot: FolderSnapshot {
    var entries: [FolderEntry] = []
    for item in items {
      for folder in Self.foldersAbove(item.path) {
        entries.append(FolderEntry(path: folder, kind: .folder))
      }
      guard let bytes = item.bytes else {
        entries.append(FolderEntry(path: item.path, kind: .folder))
        continue
      }
      entries.append(
        FolderEntry(
          path: item.path, kind: .file, byteCount: bytes.count,
          digest: Digest(of: bytes).hexadecimal,
          opening: Array(bytes.prefix(FolderEntry.openingLength))))
    }
    return FolderSnapshot(entries)
  }

  private static func foldersAbove(_ path: String) -> [String] {
    let parts = path.split(separator: "/")
    return (1..<max(parts.count, 1)).map { parts.prefix($0).joined(separator: "/") }
  }
}
