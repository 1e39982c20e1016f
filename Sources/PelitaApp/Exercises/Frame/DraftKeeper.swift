import Workbench

/// Keeps one unfinished text, so that leaving or a power cut loses nothing.
struct DraftKeeper {
  /// The file; its folder is made when it is needed.
  let path: String

  static let longestDraft = 256 * 1024

  /// What was kept last; `nil` when there is nothing.
  var text: String? {
    guard let bytes = try? BoundedFile.read(path, limit: Self.longestDraft) else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  /// Keeps `text` in place of what was kept before.
  ///
  /// - Throws: `FileTrouble`.
  func keep(_ text: String) throws {
    if let slash = path.lastIndex(of: "/") {
      try DurableFile.makeFolder(String(path[..<slash]), mode: 0o700)
    }
    try DurableFile.write(Array(text.utf8), to: path, mode: 0o600)
  }
}
