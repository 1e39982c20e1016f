import Workbench

/// The teacher's program as a file, which any editor may change.
struct ProgramFile {
  let path: String

  /// The file in the teacher's practice folder.
  init(in folder: String) { path = folder + "/program.py" }

  /// A file that somebody chose, or the program in a chosen folder.
  init(chosenPath path: String) {
    self.path = FolderListing.isFolder(path) ? path + "/program.py" : path
  }

  /// What is in the file now.
  ///
  /// - Throws: `FileTrouble`.
  var program: String {
    get throws {
      let bytes = try BoundedFile.read(path, limit: PythonRunner.largestProgram)
      return String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
    }
  }

  /// What is in the file now; the first time it is made from `starter`.
  ///
  /// - Throws: `FileTrouble`.
  func program(startingFrom starter: String) throws -> String {
    do {
      return try program
    } catch FileTrouble.missing {
      try write(starter)
      return starter
    }
  }

  /// Puts `program` in place of what is there.
  ///
  /// - Throws: `FileTrouble`.
  func write(_ program: String) throws {
    if let slash = path.lastIndex(of: "/") {
      try DurableFile.makeFolder(String(path[..<slash]))
    }
    try DurableFile.write(Array(program.utf8), to: path)
  }

  /// Where the file is, in the words of a file manager.
  var place: String { path.split(separator: "/").suffix(4).joined(separator: " › ") }
}
