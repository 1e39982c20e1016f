import Workbench

/// CSV files that somebody put where Pelita looks: flash disks, Downloads, the Pelita folder.
struct TableFile: Hashable {
  var path: String

  /// No school's table is larger; the reader itself refuses at four million bytes.
  static let mostBytes = 8 << 20

  /// The tables in the usual places, at most thirty.
  static func found(in places: CarryPlaces) -> [TableFile] {
    let folders =
      places.incomingFolders
      .flatMap { [$0, $0 + "/Pelita"] }
      + ["Documents", "Dokumen"].map { places.home.home + "/" + $0 }
    var seen: Set<String> = []
    let paths = folders.flatMap { folder in
      FolderListing.names(in: folder, limit: 2_000)
        .filter { $0.lowercased().hasSuffix(".csv") && !$0.hasPrefix(".") }
        .map { folder + "/" + $0 }
    }
    return paths.filter { seen.insert($0).inserted }.prefix(30).map(TableFile.init)
  }

  /// Its bytes.
  ///
  /// - Throws: `FileTrouble`.
  func bytes() throws(FileTrouble) -> [UInt8] {
    try BoundedFile.read(path, limit: Self.mostBytes)
  }
}
