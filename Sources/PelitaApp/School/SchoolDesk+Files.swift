import Cryptography
import RecordExchange
import SchoolStore
import TrainingModel
import Workbench

extension SchoolDesk {
  /// Saves a file with `revisions` on the only flash disk, in `folder`, or in the folder Pelita.
  ///
  /// - Parameters:
  ///   - revisions: What goes in.
  ///   - kind: What the file is to those who open it.
  ///   - name: Whom or what it is for, the beginning of its name.
  ///   - folder: Where to; `nil` for the usual place.
  ///   - moreFollow: Whether the flash disk stays where it is for the next file.
  /// - Throws: `FileTrouble`.
  /// - Returns: Where it went.
  func save(
    _ revisions: [Revision], as kind: ExchangeKind, for name: String, toFolder folder: String?,
    moreFollow: Bool = false
  ) throws -> Delivery {
    let key = try surroundings.deviceKey().signingKey
    let header = ExchangeHeader(
      kind: kind, who: self.name(of: me), person: me, writer: writer, deviceKey: key.publicKey,
      createdMilliseconds: surroundings.now(), madeBy: "Pelita " + Program.version)
    let bytes = RevisionFile.encode(header: header, revisions: revisions, key: key)
    return try surroundings.places.deliver(
      bytes, as: FileName.text(for: name, on: CalendarDay(today)), toFolder: folder,
      moreFollow: moreFollow)
  }

  /// The whole record of `scopes`, for another copy of it.
  func saveSchool(scopes: Set<Scope>, toFolder folder: String?) throws -> Delivery {
    let revisions = try store.model().revisions.filter { scopes.contains($0.header.scope) }
      .sorted { $0.id < $1.id }
    return try save(revisions, as: .school, for: schoolName, toFolder: folder)
  }
}
