import RecordExchange
import SchoolStore
import Workbench

/// The files on flash disks and in Downloads that the record does not know yet.
struct NewFiles {
  let desk: SchoolDesk

  /// Their paths, newest first; `folders` instead of the usual places when given.
  func paths(in folders: [String]? = nil) throws -> [String] {
    let found = FileSearch().files(in: folders ?? desk.surroundings.places.incomingFolders)
      .compactMap { file in
        ExchangePreview(head: file.head, tail: file.tail).map { (file.path, $0) }
      }
      .filter { $0.1.header.kind == .progress || $0.1.header.kind == .school }
    let known = try desk.store.known(found.map(\.1.digest))
    var seen = known
    // The same file in two places is one file.
    return found.filter { seen.insert($0.1.digest).inserted }.map(\.0)
  }
}
