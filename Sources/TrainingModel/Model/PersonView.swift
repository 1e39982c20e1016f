internal import LearningRecord

/// Reads entities so that a person with several ids is one, and one thing recorded twice is one.
struct PersonView: Sendable {
  let identities: Identities

  /// What `entries` come to.
  ///
  /// - Returns: Entries in the order of their ids.
  func unite<Body: EntityBody>(_ entries: [Entry<Body>]) -> [Entry<Body>] {
    // Decisions about ids are about the ids themselves.
    if Body.kind == SamePerson.kind { return entries }
    if Body.kind == Person.kind { return entries.compactMap { person($0, among: entries) } }
    var united: [Entry<Body>] = []
    var places: [[String]: Int] = [:]
    for entry in entries.map(renamed) {
      guard let sameness = entry.body.sameness else {
        united.append(entry)
        continue
      }
      if let place = places[sameness] {
        united[place] = Self.joined(united[place], entry)
      } else {
        places[sameness] = united.count
        united.append(entry)
      }
    }
    return united
  }

  /// The entry with every id of a person as the one they are shown under.
  private func renamed<Body: EntityBody>(_ entry: Entry<Body>) -> Entry<Body> {
    guard !identities.isEmpty else { return entry }
    var entry = entry
    entry.author = identities.canonical(entry.author)
    let members = JSONValue.object(entry.body.object())
    if let renamed = rename(members)?.object {
      var fields = BodyReader(renamed)
      if let body = try? Body(reading: &fields) { entry.body = body }
    }
    return entry
  }

  /// `nil` when there is nothing to rename; an id is long enough not to be a word of somebody's.
  private func rename(_ value: JSONValue) -> JSONValue? {
    switch value {
    case .string(let text):
      guard let id = PersonID(text), identities.canonical(id) != id else { return nil }
      return .string(identities.canonical(id).text)
    case .array(let items):
      let renamed = items.map(rename)
      guard renamed.contains(where: { $0 != nil }) else { return nil }
      var kept: [JSONValue] = []
      for (item, new) in zip(items, renamed) where !kept.contains(new ?? item) {
        kept.append(new ?? item)
      }
      return .array(kept)
    case .object(let object):
      let renamed = object.members.map { rename($0.value) }
      guard renamed.contains(where: { $0 != nil }) else { return nil }
      return .object(
        JSONObject(zip(object.members, renamed).map { .init($0.name, $1 ?? $0.value) }))
    case .null, .boolean, .number: return nil
    }
  }

  /// The newer of two clocks gives the id; which of equal ones does not matter, but is always one.
  private static func joined<Body: EntityBody>(
    _ one: Entry<Body>, _ other: Entry<Body>
  ) -> Entry<Body> {
    let isOneNewer = (one.atMilliseconds, one.id) > (other.atMilliseconds, other.id)
    var newer = isOneNewer ? one : other
    let older = isOneNewer ? other : one
    newer.body = newer.body.united(with: older.body)
    newer.hasTwoVersions = newer.hasTwoVersions || older.hasTwoVersions
    return newer
  }

  /// The person of an entry with the roles and devices of all their ids; `nil` for the other ids.
  private func person<Body: EntityBody>(
    _ entry: Entry<Body>, among entries: [Entry<Body>]
  ) -> Entry<Body>? {
    guard let id = entry.id.person, var person = entry.body as? Person else { return entry }
    guard identities.canonical(id) == id else { return nil }
    let others = identities.members(id).filter { $0 != id }
    guard !others.isEmpty else { return entry }
    for other in entries where other.id.person.map(others.contains) ?? false {
      guard var body = other.body as? Person else { continue }
      body.name = person.name
      person = person.joined(with: body) ?? person
    }
    var united = entry
    if let body = person as? Body { united.body = body }
    return united
  }
}
