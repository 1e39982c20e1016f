import Cryptography
import LearningRecord
import RecordExchange
import TrainingModel

/// Who made a progress file, as far as the school's record believes it.
struct TeacherIntroduction {
  let header: ExchangeHeader
  /// The teacher as the record knows them so far.
  let entry: Entry<Person>?
  /// What the teacher wrote about themselves.
  let told: SelfReport

  /// Looks at `progress` with what `model` knows; `acceptsNewKeys` vouches for the file's key.
  ///
  /// The first file of somebody is believed to be theirs. Later the key is one that is known, or a
  /// known one vouches for it in the file: the first laptop for the second.
  init(_ progress: ProgressFile, to model: TrainingModel, acceptsNewKeys: Bool) {
    header = progress.file.header
    entry = model.person(header.person)
    let known = Set(entry?.body.devices.map(\.signingKey) ?? [])
    let isVouchedFor = known.isEmpty || acceptsNewKeys
    told = SelfReport(
      progress.revisionLines, of: header.person,
      believing: isVouchedFor ? known.union([header.deviceKey]) : known, in: model)
  }

  /// Whether the file's key is believed to be the teacher's.
  var isBelieved: Bool { told.keys.contains(header.deviceKey) }

  /// The teacher with the devices they have now; `nil` when the record knows all that.
  func revision(by author: inout Author, at clock: WallClock) throws -> Revision? {
    var person = entry?.body ?? Person(name: header.who, roles: [])
    if !person.roles.contains(.teacher) { person.roles.append(.teacher) }
    let here = Device(signingKey: header.deviceKey, sealingKey: header.sealingKey)
    for device in told.devices + [here] { person.add(device) }
    if !header.nameAtSchool.isEmpty { person.toldName = header.nameAtSchool }
    guard person != entry?.body else { return nil }
    return try author.revision(
      of: EntityID(header.person), person, inPlaceOf: entry, at: clock)
  }
}
