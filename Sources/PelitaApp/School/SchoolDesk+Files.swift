import Cryptography
import LearningRecord
import RecordExchange
import SchoolStore
import Terminal
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
  ///   - readers: Whom it is locked for; `nil` leaves it open without a word, since it is for all.
  ///   - moreFollow: Whether the flash disk stays where it is for the next file.
  /// - Throws: `FileTrouble`.
  /// - Returns: Where it went.
  func save(
    _ revisions: [Revision], as kind: ExchangeKind, for name: String, toFolder folder: String?,
    readers: SchoolReaders? = nil, moreFollow: Bool = false
  ) throws -> Delivery {
    let device = try surroundings.deviceKey()
    let key = device.signingKey
    let header = ExchangeHeader(
      kind: kind, who: self.name(of: me), person: me, writer: writer, deviceKey: key.publicKey,
      sealingKey: device.sealingKey.publicKey, createdMilliseconds: surroundings.now(),
      madeBy: "Pelita " + Program.version)
    let bytes = RevisionFile.encode(header: header, revisions: revisions, key: key)
    let file = try surroundings.locked(
      bytes, named: FileName.text(for: name, on: CalendarDay(today)), for: readers?.keys ?? [])
    var delivery = try surroundings.places.deliver(
      file.bytes, as: file.name, toFolder: folder, moreFollow: moreFollow)
    delivery.lock = readers?.lock
    return delivery
  }

  /// The whole record of `scopes`, for the copies of `readers`.
  ///
  /// - Throws: A complaint when mentor scope would go to anybody but mentors, or when the file cannot
  ///   be locked for somebody who was named.
  func saveSchool(
    scopes: Set<Scope>, for readers: SchoolReaders = .everybody, toFolder folder: String?
  ) throws -> Delivery {
    if scopes.contains(.mentor) { try readers.checkMentors(phrases) }
    try readers.checkKeys(phrases)
    let revisions = try store.model().revisions.filter { scopes.contains($0.header.scope) }
      .sorted { $0.id < $1.id }
    return try save(revisions, as: .school, for: schoolName, toFolder: folder, readers: readers)
  }

  /// Who wrote `revisions`, and the mentors for whom teachers lock their files from now on.
  func introductions(for revisions: [Revision]) -> [Revision] {
    let mentors = model.readers(.mentor).compactMap(\.id.person)
    return model.introductions(of: revisions.map(\.header.author) + mentors)
  }

  /// The person at the school whom `name` names, in whatever role.
  ///
  /// - Throws: A complaint with the names there are.
  func colleague(_ name: String) throws -> PersonID {
    let wanted = name.lowercased()
    let people = model.people
    let found = people.first { $0.id.text == wanted || $0.body.name.lowercased() == wanted }
    guard let person = found?.id.person else {
      let similar = people.map(\.body.name).filter { $0.lowercased().contains(wanted) }
      throw Complaint(
        phrases.noSuchTeacher(name.sanitisedLine, similar: Array(similar.prefix(3))), .wrongUsage)
    }
    return person
  }
}

extension Delivery {
  /// Where the file is and who can open it, for scripts.
  var json: JSONValue {
    var object = JSONObject([.init("path", .string(path))])
    object.append("isSealed", .boolean(lock?.isLocked ?? false))
    if case .locked(let names)? = lock { object.append("readers", texts: names) }
    return .object(object)
  }
}
