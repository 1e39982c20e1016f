import Curriculum
import Documents
import Workbench

/// A document on the disk, read within limits.
enum DocumentFile {
  /// Larger files are not opened: a worksheet with a few photographs has a tenth of it.
  static let largest = 32 << 20

  /// The document at `path`, or the reason that it cannot be judged.
  ///
  /// - Throws: `FileTrouble` when there is no such file, or none that may be read.
  static func read(_ path: String) throws -> Result<OfficeDocument, Unreadable> {
    let bytes: [UInt8]
    do {
      bytes = try BoundedFile.read(path, limit: largest)
    } catch FileTrouble.tooLarge {
      return .failure(Unreadable("document-too-large"))
    }
    return document(bytes, named: path)
  }

  /// The document in `bytes`; `name` says whether text is meant to be rows or lines.
  static func document(
    _ bytes: [UInt8], named name: String
  ) -> Result<OfficeDocument, Unreadable> {
    do {
      guard Archive.isArchive(bytes) else {
        return .success(try ReadDocument(bytes: bytes, fileName: name).document)
      }
      let parts = try Archive.entries(of: bytes, where: ReadDocument.isWanted)
      return .success(try ReadDocument(parts: parts, fileName: name).document)
    } catch {
      return .failure(Unreadable(because: error))
    }
  }

  /// Why a file is no document that can be judged, as the name of a reason.
  struct Unreadable: Error {
    let reason: String

    init(_ reason: String) { self.reason = reason }

    init(because error: any Error) {
      switch error {
      case DocumentTrouble.oldFormat: reason = "document-old"
      case DocumentTrouble.encrypted, ArchiveTrouble.encrypted: reason = "document-encrypted"
      case DocumentTrouble.tooLarge, ArchiveTrouble.tooLarge, ArchiveTrouble.tooManyEntries:
        reason = "document-too-large"
      default: reason = "document-damaged"
      }
    }
  }
}
