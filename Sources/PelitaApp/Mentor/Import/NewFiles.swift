import RecordExchange
import SchoolStore
import Workbench

/// The files on flash disks and in Downloads that the record does not know yet.
struct NewFiles {
  let desk: SchoolDesk
  var kinds: Set<ExchangeKind> = [.progress, .school]

  /// The most names that are looked at in folders somebody named: a district's files are some
  /// ten thousand.
  private static let mostNames = 100_000

  /// Their paths: the newest of the usual places, or all of `folders` when some are given.
  func paths(in folders: [String]? = nil) throws -> [String] {
    let found = (folders.map(all) ?? newest).filter {
      // What was sent from here holds nothing new.
      kinds.contains($0.preview.header.kind) && $0.preview.header.writer != desk.writer
    }
    let known = try desk.store.known(found.map(\.preview.digest))
    var seen = known
    // The same file in two places is one file.
    return found.filter { seen.insert($0.preview.digest).inserted }.map(\.path)
  }

  private typealias Offer = (path: String, preview: ExchangePreview)

  private var newest: [Offer] {
    desk.previews.offers(FileSearch().files(in: desk.surroundings.places.incomingFolders))
  }

  private func all(in folders: [String]) -> [Offer] {
    var offers: [Offer] = []
    FileSearch(nameLimit: Self.mostNames).visit(folders) { file in
      offers += desk.previews.offers([file])
    }
    return offers
  }
}
