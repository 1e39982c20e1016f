import RecordExchange
import SchoolStore
import Workbench

/// The files on flash disks and in Downloads that the record does not know yet.
struct NewFiles {
  let desk: SchoolDesk

  /// Their paths, newest first; `folders` instead of the usual places when given.
  func paths(in folders: [String]? = nil) throws -> [String] {
    let files = FileSearch().files(in: folders ?? desk.surroundings.places.incomingFolders)
    let found = desk.previews.offers(files)
      .filter { $0.preview.header.kind == .progress || $0.preview.header.kind == .school }
    let known = try desk.store.known(found.map(\.preview.digest))
    var seen = known
    // The same file in two places is one file.
    return found.filter { seen.insert($0.preview.digest).inserted }.map(\.path)
  }
}
