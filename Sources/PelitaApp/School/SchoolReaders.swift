import Cryptography
import LearningRecord
import Terminal
import TrainingModel

/// Whom a file from the school's record is locked for.
struct SchoolReaders {
  /// Somebody with the devices that are known.
  struct Reader: Hashable {
    var name: String
    var isMentor: Bool
    var keys: [PublicSealingKey]
  }

  let readers: [Reader]

  /// Nobody in particular: the file stays open.
  static let everybody = SchoolReaders(readers: [])

  /// Those of `people` and their devices.
  init(_ people: [PersonID], at desk: SchoolDesk) {
    let devices = people.map { person in
      Reader(
        name: desk.name(of: person).sanitisedLine,
        isMentor: desk.model.roles(of: person).contains(.mentor),
        keys: desk.model.sealingKeys(of: person))
    }
    self.init(readers: devices)
  }

  private init(readers: [Reader]) { self.readers = readers }

  /// What a file is sealed to; nothing while the key of one of the people is not known.
  var keys: [PublicSealingKey] {
    readers.contains { $0.keys.isEmpty } ? [] : readers.flatMap(\.keys)
  }

  /// Who can open it.
  var lock: FileLock {
    if let unknown = readers.first(where: \.keys.isEmpty) { return .noKeyOf(unknown.name) }
    return readers.isEmpty ? .leftOpen : .locked(for: readers.map(\.name))
  }

  /// Complains unless the file would be locked for mentors alone.
  func checkMentors(_ phrases: any Phrases) throws {
    guard !readers.isEmpty else {
      throw Complaint(phrases.mentorScopeNeedsReaders, .wrongUsage)
    }
    for reader in readers {
      guard reader.isMentor else {
        throw Complaint(phrases.readerIsNoMentor(reader.name), .wrongUsage)
      }
    }
  }

  /// Complains when somebody's key is not known.
  func checkKeys(_ phrases: any Phrases) throws {
    for reader in readers where reader.keys.isEmpty {
      throw Complaint(phrases.readerHasNoKey(reader.name), .foundSomethingWrong)
    }
  }
}
