import Cryptography
import RecordExchange
import Workbench

/// Copies of the files that were opened on this laptop, by what they say.
struct FileArchive {
  private let folder: String

  /// The archive in Pelita's data folder.
  init(dataFolder: String) { folder = dataFolder + "/received" }

  /// Whether a file that says the same was opened before.
  func holds(_ digest: Digest) -> Bool { (try? BoundedFile.size(of: path(digest))) != nil }

  /// Keeps a copy, word for word.
  ///
  /// - Throws: `FileTrouble`.
  func keep(_ file: ExchangeFile) throws {
    try DurableFile.makeFolder(folder, mode: 0o700)
    try DurableFile.write(file.bytes, to: path(file.digest), mode: 0o600)
  }

  private func path(_ digest: Digest) -> String { folder + "/\(digest.hexadecimal).pelita" }
}
