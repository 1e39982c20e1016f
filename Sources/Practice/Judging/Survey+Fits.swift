import Curriculum
import LearningRecord

extension Survey {
  /// Whether `answer` is one that this survey can have.
  func fits(_ answer: Answer) -> Bool {
    switch (self, answer) {
    case (.text, .text): true
    case (.single(let options), .options(let chosen)):
      chosen.count <= 1 && chosen.isSubset(of: options.indices)
    case (.multiple(let options), .options(let chosen)): chosen.isSubset(of: options.indices)
    case (.matrix(let columns, let rows, let allowsSeveral), .rows(let chosen)):
      chosen.count == rows.count
        && chosen.allSatisfy {
          $0.isSubset(of: columns.indices) && (allowsSeveral || $0.count <= 1)
        }
    default: false
    }
  }
}
