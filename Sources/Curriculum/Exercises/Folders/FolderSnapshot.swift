/// What a practice folder held at one moment.
public struct FolderSnapshot: Hashable, Sendable {
  /// By path.
  public private(set) var entries: [String: FolderEntry]
  /// Whether more was there than was looked at: then nothing can be said about what is missing.
  public var isCut: Bool

  /// Makes a snapshot; of several entries with one path the last counts.
  public init(_ entries: [FolderEntry], isCut: Bool = false) {
    self.entries = Dictionary(entries.map { ($0.path, $0) }) { $1 }
    self.isCut = isCut
  }

  /// Everything, by path in order.
  public var sorted: [FolderEntry] { entries.values.sorted { $0.path < $1.path } }
}
