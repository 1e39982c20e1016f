import Cryptography
import TrainingModel

/// How much the school's record holds, and by what two copies are compared.
struct RecordState: Hashable {
  /// Each once, however many ids they have.
  var people: Int
  var assignments: Int
  var revisions: Int
  var conflicts: Int
  var quarantined: Int
  /// The state of school scope, in hexadecimal digits.
  var state: String

  /// Counts what `model` holds.
  init(model: TrainingModel, quarantined: Int) {
    people = model.people.count
    assignments = model.entries(of: Assignment.self).count
    revisions = model.count
    conflicts = model.conflicts.count
    self.quarantined = quarantined
    state = model.stateHash(of: .school).hexadecimal
  }

  var json: JSONValue {
    .object(
      JSONObject([
        .init("people", .integer(people)), .init("assignments", .integer(assignments)),
        .init("revisions", .integer(revisions)), .init("twoVersions", .integer(conflicts)),
        .init("quarantined", .integer(quarantined)), .init("state", .string(state)),
      ]))
  }
}
