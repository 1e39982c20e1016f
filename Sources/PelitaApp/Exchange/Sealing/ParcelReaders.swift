import Cryptography
import LearningRecord
import ProgressStore
import Terminal
import TrainingModel
import Workbench

/// For whom a progress file is locked: mentors, and the teacher's own laptops.
struct ParcelReaders: Hashable {
  /// A mentor whose key an assignment file or reply has brought.
  struct Mentor: Hashable {
    var person: PersonID
    /// Text from outside.
    var name: String
    var keys: [PublicSealingKey]
  }

  /// Everybody who could be chosen, in the order of their names.
  let known: [Mentor]
  /// Those for whom the file is locked; all until the teacher chooses.
  private(set) var chosen: [Mentor]
  private let own: [PublicSealingKey]

  init(known: [Mentor], own: [PublicSealingKey]) {
    self.known = known
    self.own = own
    chosen = known
  }

  /// The same people with others chosen; nobody leaves the file open.
  func choosing(_ mentors: [Mentor]) -> ParcelReaders {
    var readers = self
    readers.chosen = mentors
    return readers
  }

  /// What the file is sealed to; nothing when it stays open.
  var keys: [PublicSealingKey] { chosen.isEmpty ? [] : chosen.flatMap(\.keys) + own }

  var lock: FileLock {
    if known.isEmpty { return .noMentorKnown }
    return chosen.isEmpty ? .leftOpen : .locked(for: chosen.map(\.name))
  }
}

extension TeacherDesk {
  /// The mentors whom this laptop knows, and the teacher's own devices.
  ///
  /// - Throws: `FileTrouble` when this laptop's key cannot be used.
  func readers() throws -> ParcelReaders {
    let model = try mail().model
    let mentors = model.readers(.mentor).compactMap { entry -> ParcelReaders.Mentor? in
      guard let person = entry.id.person, person != store.person else { return nil }
      return ParcelReaders.Mentor(
        person: person, name: entry.body.name.sanitisedLine, keys: model.sealingKeys(of: person))
    }
    let here = try surroundings.deviceKey().sealingKey.publicKey
    return ParcelReaders(known: mentors, own: [here] + model.sealingKeys(of: store.person))
  }
}
