import LearningRecord
import RecordExchange
import TrainingModel

/// The laptops of whoever works here: one vouches for another, so that nobody else is asked.
struct OwnLaptops {
  let desk: SchoolDesk

  /// Says with this laptop's key that the one of `header` is one's own, too.
  ///
  /// It is called after a person has said so. Nothing is said of other people's laptops: what this
  /// copy believes of them is not for it to pass on.
  func vouch(for header: ExchangeHeader) throws {
    guard desk.model.identities.areOne(header.person, desk.me),
      let entry = desk.model.person(desk.me)
    else { return }
    let heads = desk.model[EntityKey(kind: Person.kind, id: entry.id)]?.heads ?? []
    let mine = heads.first { $0.isSigned(by: desk.publicKey) }.flatMap { Person(bodyOf: $0) }
    // Each laptop may call its owner otherwise: here it is the name that is used here.
    var person = mine ?? entry.body
    for body in heads.compactMap({ Person(bodyOf: $0) }) {
      for device in body.devices { person.add(device) }
      person.roles += body.roles.filter { !person.roles.contains($0) }
    }
    person.add(Device(signingKey: header.deviceKey, sealingKey: header.sealingKey))
    // Said already, by a line of this laptop that stands for all.
    guard heads.count > 1 || person != mine else { return }
    try desk.write(canBeTakenBack: false) { author in
      [try author.revision(of: entry.id, person, inPlaceOf: entry, at: desk.clock)]
    }
  }
}
