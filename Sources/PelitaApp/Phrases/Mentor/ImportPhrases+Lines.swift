import RecordExchange
import SchoolStore
import Terminal
import Workbench

extension Phrases {
  /// What became of a file, and what to do where it did not go in.
  func importLines(_ outcome: ImportOutcome) -> [String] {
    let cure: String? =
      switch outcome.result {
      case .refused(let refusal): explanation(of: refusal).cure
      case .trouble(let trouble): explanation(of: trouble).cure
      case .taken(_, let report): report.quarantined > 0 ? seeQuarantine : nil
      case .newKey, .newKeys, .otherSchool, .notOpened: nil
      }
    let next = cure.flatMap { $0.isEmpty ? nil : "   " + $0.sanitisedLine }
    let vouched = outcome.vouchedKeys.map {
      "   " + vouchedKey(of: $0.who, fingerprint: $0.fingerprint).sanitisedLine
    }
    return [imported(outcome).sanitisedLine] + vouched + [next].compactMap { $0 }
  }
}
