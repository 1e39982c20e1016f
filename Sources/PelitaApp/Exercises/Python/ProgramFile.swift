import Workbench

/// A teacher's program in a file, which any editor may have written.
struct ProgramFile {
  /// What it is called in a practice folder.
  static let name = "program.py"

  let path: String

  /// A file that somebody chose, or the program in a chosen folder.
  init(chosenPath path: String) {
    self.path = FolderListing.isFolder(path) ? path + "/" + Self.name : path
  }

  /// What is in the file.
  ///
  /// - Throws: `FileTrouble`.
  var program: String {
    get throws {
      let bytes = try BoundedFile.read(path, limit: PythonRunner.largestProgram)
      return String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
    }
  }

  /// Where the file is, in the words of a file manager.
  var place: String { path.split(separator: "/").suffix(4).joined(separator: " › ") }
}
