import Curriculum

/// What every question of rows and columns has, judged or not.
struct RowLayout: Hashable, Sendable {
  var columns: [[Inline]]
  var rows: [Row]
  /// Whether the rows are put into an order: the columns are their places.
  var isOrdering: Bool

  /// One row as it is asked.
  struct Row: Hashable, Sendable {
    var text: [Inline]
    var allowsSeveral: Bool
    /// `false` where choosing nothing is right: such a row is not asked.
    var needsAnswer: Bool
  }

  /// Returns `nil` for a question without rows.
  init?(_ question: Question) {
    switch question.form {
    case .matrix(let matrix):
      columns = matrix.columns
      rows = matrix.rows.map {
        Row(text: $0.text, allowsSeveral: $0.allowsSeveral, needsAnswer: !$0.right.isEmpty)
      }
      isOrdering = matrix.arrangement == .ordering && matrix.isPermutation
    case .survey(.matrix(let columns, let rows, let allowsSeveral)):
      self.columns = columns.map(\.text)
      self.rows = rows.map { Row(text: $0, allowsSeveral: allowsSeveral, needsAnswer: true) }
      isOrdering = false
    default: return nil
    }
  }
}

extension Matrix {
  /// Whether every row has one place of its own.
  fileprivate var isPermutation: Bool {
    rows.count == columns.count && rows.allSatisfy { !$0.allowsSeveral && $0.right.count == 1 }
      && Set(rows.flatMap(\.right)) == Set(columns.indices)
  }
}
