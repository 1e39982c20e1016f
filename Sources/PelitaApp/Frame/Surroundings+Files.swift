import Workbench

extension Surroundings {
  /// Writes a page for people into the Pelita folder of their home.
  ///
  /// - Returns: Where it is, in the words of a file manager: "Pelita › Kartu nama.html".
  /// - Throws: `FileTrouble`.
  func write(_ page: String, named name: String) throws -> String {
    let folder = HomeFolders(environment: environment).pelita
    try DurableFile.makeFolder(folder)
    let path = try DurableFile.write(Array(page.utf8), as: name, in: folder)
    return path.split(separator: "/").suffix(2).joined(separator: " › ")
  }
}
