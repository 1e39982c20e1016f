import Workbench

/// The text as a file in the practice folder, where `--judge`, a colleague and other editors find it.
///
/// What somebody wrote into it from outside is never overwritten unseen.
struct PracticeFile {
  private let folder: String
  private let name: String
  /// Keeps what stood in the file when it was last read or written here, also over visits: what is
  /// otherwise was written from outside.
  private let memory: DraftKeeper

  static let longestFile = DraftKeeper.longestDraft

  /// The file `name` in `folder`; neither need exist.
  init(_ name: String, in folder: String, memory: DraftKeeper) {
    self.folder = folder
    self.name = name
    self.memory = memory
  }

  var path: String { folder + "/" + name }

  /// What stands in the file; `nil` when there is none, or none that can be read.
  var text: String? {
    guard let bytes = try? BoundedFile.read(path, limit: Self.longestFile) else { return nil }
    return String(validating: bytes, as: UTF8.self)?.replacing("\r\n", with: "\n")
  }

  /// What was written from outside and is neither known nor `mine`; `nil` when there is nothing.
  func changed(from mine: String) -> String? {
    guard let text, text != memory.text, EditedText(text).lines != EditedText(mine).lines,
      !EditedText(text).lines.isEmpty
    else { return nil }
    return text
  }

  /// Remembers that what stands there now was seen.
  ///
  /// - Throws: `FileTrouble`.
  func accept() throws {
    if let text { try memory.keep(text) }
  }

  /// Writes `mine`; what somebody else wrote there goes into a file beside it.
  ///
  /// - Throws: `FileTrouble`.
  func save(_ mine: String) throws {
    try DurableFile.makeFolder(folder)
    let text = mine + "\n"
    if let other = changed(from: mine) {
      _ = try DurableFile.write(Array(other.utf8), as: oldName, in: folder)
    }
    if self.text != text { try DurableFile.write(Array(text.utf8), to: path) }
    try memory.keep(text)
  }

  /// `program.txt` as `program-lama.txt`.
  private var oldName: String {
    guard let dot = name.lastIndex(of: ".") else { return name + "-lama" }
    return name[..<dot] + "-lama" + name[dot...]
  }
}
