import Cryptography
import LearningRecord
import RecordExchange
import TrainingModel

/// What `pelita open --json` tells of one file.
struct OpenReport: Hashable, Encodable {
  var path: String
  var state: State
  /// Why it was refused, as a code.
  var reason: String?
  var kind: String?
  var who: String?
  var person: String?
  var createdMilliseconds: Int64?
  var assignments = 0
  var replies = 0
  /// Learning steps that are not here yet.
  var events = 0
  /// Records that were set aside.
  var quarantined = 0

  /// What became of it.
  enum State: String, Hashable, Encodable {
    case taken
    /// Something is new and was not taken in.
    case new
    case nothingNew = "nothing-new"
    /// A known person signs with a key nobody here has seen: somebody has to say that it is theirs.
    case newKey = "new-key"
    /// Not for a teacher's record.
    case notForTeachers = "not-for-teachers"
    case refused
    /// It could not be read from its disk.
    case unreadable
  }

  /// Reports on a file that was not opened.
  init(path: String, state: State) {
    self.path = path
    self.state = state
  }

  /// Reports why a file was refused.
  init(path: String, refusal: ExchangeRefusal) {
    self.init(path: path, state: .refused)
    reason = refusal.code
  }

  /// Reports what is in a file.
  init(path: String, opened: OpenedFile) {
    self.init(path: path, state: opened.hasNews ? .new : .nothingNew)
    kind = opened.header.kind.rawValue
    who = opened.header.who
    person = opened.header.person.text
    createdMilliseconds = opened.header.createdMilliseconds
    switch opened {
    case .mail(let offer):
      assignments = offer.assignments.count
      replies = offer.replies.count
      quarantined = offer.quarantinedCount
      if !offer.newKeys.isEmpty { state = .newKey }
    case .ownRecord(let progress, let newCount):
      events = newCount
      quarantined = progress.quarantined.count
    case .othersRecord, .other: state = .notForTeachers
    }
  }
}
