import Curriculum

/// A practice folder at the start and now, with files found by what they hold.
struct FolderComparison {
  let start: FolderSnapshot
  let now: FolderSnapshot
  private let pathsByDigest: [String: [String]]

  /// Compares; what other programs leave behind is passed over.
  init(start: FolderSnapshot, now: FolderSnapshot) {
    let seen = now.sorted.filter { entry in
      !entry.path.split(separator: "/").contains { FolderEntry.isDropping(String($0)) }
    }
    self.start = start
    self.now = FolderSnapshot(seen, isCut: now.isCut)
    let files = seen.filter { $0.kind == .file && !$0.digest.isEmpty }
    pathsByDigest = Dictionary(grouping: files, by: \.digest).mapValues { $0.map(\.path) }
  }

  /// What is at `path` now.
  func entry(_ path: String) -> FolderEntry? { now.entries[path] }

  /// The digest of the file that was at `path` at the start.
  func startDigest(_ path: String) -> String { start.entries[path]?.digest ?? "" }

  /// Whether the file of the start is still at its place with its content.
  func isUnmoved(_ path: String) -> Bool {
    entry(path)?.kind == .file && entry(path)?.digest == startDigest(path)
  }

  /// Where the content of the start's file at `path` is now, apart from that place and from where
  /// other files had the same content at the start.
  func otherPlaces(of path: String) -> [String] {
    let digest = startDigest(path)
    return pathsByDigest[digest, default: []].filter { $0 != path && startDigest($0) != digest }
  }

  /// Whether the content of the start's file at `path` is anywhere.
  func isAnywhere(_ path: String) -> Bool { pathsByDigest[startDigest(path)] != nil }

  /// Whether a file with this content lies below `folder`.
  func isBelow(_ folder: String, digest: String) -> Bool {
    pathsByDigest[digest, default: []].contains { $0.hasPrefix(folder + "/") }
  }

  /// What lies directly in `folder` now.
  func entries(in folder: String) -> [FolderEntry] {
    now.sorted.filter { $0.path.folderPart == folder }
  }

  /// An entry in the folder of `path` whose name is nearly the one wanted, and not of the start.
  func nearName(of path: String, kind: FolderEntry.Kind) -> String? {
    let wanted = path.namePart
    return entries(in: path.folderPart)
      .first { entry in
        entry.kind == kind && start.entries[entry.path] == nil && entry.path.namePart != wanted
          && entry.path.namePart.isNearly(wanted)
          && (kind == .folder || entry.path.endingPart == path.endingPart)
      }?
      .path.namePart
  }

  /// Another place where something of this name and kind is.
  func samePlace(named path: String, kind: FolderEntry.Kind) -> String? {
    now.sorted
      .first {
        $0.kind == kind && $0.path != path && $0.path.namePart == path.namePart
          && start.entries[$0.path] == nil
      }?
      .path.folderPart
  }
}
