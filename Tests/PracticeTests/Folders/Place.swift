import Curriculum

/// Something in a made-up practice folder.
struct Place: Hashable, Sendable {
  var path: String
  /// `nil` for a folder.
  var text: String?
  var seconds: Int
  var isLink: Bool

  init(_ path: String, _ text: String? = nil, at seconds: Int = 0, link: Bool = false) {
    self.path = path
    self.text = text
    self.seconds = seconds
    isLink = link
  }

  /// The text stands for its digest.
  var entry: FolderEntry {
    guard let text else { return FolderEntry(path: path, kind: isLink ? .link : .folder) }
    return FolderEntry(
      path: path, kind: .file, byteCount: text.utf8.count, digest: text,
      opening: Array(text.utf8), modifiedSeconds: seconds)
  }
}
