import Statements

/// How many statements a check looked at, and what it thought of them.
struct StatementCount: Hashable {
  private(set) var all = 0
  private(set) var refused = 0
  private(set) var warned = 0

  /// Counts one more.
  mutating func add(_ verdict: StatementVerdict) {
    all += 1
    if !verdict.isValid { refused += 1 }
    if verdict.isValid && !verdict.warnings.isEmpty { warned += 1 }
  }
}
