import RecordExchange
import SchoolStore
import Workbench

/// What became of one file.
struct ImportOutcome: Hashable {
  var path: String
  var result: Result
  /// Other laptops of people whose known laptop vouches for them: told, not asked.
  var vouchedKeys: [IncomingKey] = []

  /// How it ended.
  enum Result: Hashable {
    case taken(who: String, ArrivalReport)
    /// The person is known with another key: somebody has to say that it is theirs.
    case newKey(who: String, fingerprint: String)
    /// Such keys come in with a colleague's file.
    case newKeys([IncomingKey])
    /// The file is of another school: somebody has to say that both are to be mixed.
    case otherSchool(theirs: String, mine: String)
    case refused(ExchangeRefusal)
    case trouble(FileTrouble)
    /// The mentor stopped before it.
    case notOpened
  }

  /// Whether everything in it went in.
  var isGood: Bool {
    switch result {
    case .taken(_, let report): report.quarantined == 0
    case .newKey, .newKeys, .otherSchool, .refused, .trouble, .notOpened: false
    }
  }

  /// What scripts are told of it; `nil` when everything went in.
  var exitCode: Complaint.ExitStatus? {
    if isGood { return nil }
    if case .trouble = result { return .inputOutput }
    return .badInput
  }

  /// The keys that somebody has to vouch for.
  var keysToVouch: [IncomingKey] {
    switch result {
    case .newKey(let who, let fingerprint): [IncomingKey(who: who, fingerprint: fingerprint)]
    case .newKeys(let keys): keys
    case .taken, .otherSchool, .refused, .trouble, .notOpened: []
    }
  }

  /// Whether it could not be taken in as a whole.
  var isRefused: Bool {
    if case .refused = result { true } else { false }
  }

  /// How many records were new.
  var addedCount: Int {
    if case .taken(_, let report) = result { report.added } else { 0 }
  }

  /// The file's name alone.
  var name: String { path.split(separator: "/").last.map(String.init) ?? path }
}
