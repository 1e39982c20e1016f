public import Curriculum

/// The worked answer of a question, in the order of the screen.
public struct WorkedAnswer: Hashable, Sendable {
  /// The lesson's own explanation; may be empty.
  public var blocks: [Block]
  public var right: Right

  /// What is right, for a lesson that does not explain it.
  public enum Right: Hashable, Sendable {
    /// Places on the screen, counted from 0.
    case options([Int])
    case text(String)
    /// One for each input.
    case inputs([[Inline]])
    /// For each row on the screen its columns, counted from 0.
    case rows([Set<Int>])
    /// Rows of the screen in their right order.
    case order([Int])
    case none
  }
}

extension WorkedAnswer {
  /// The worked answer to what `prompt` shows.
  init(_ prompt: Prompt) {
    blocks = prompt.question.solution
    right = prompt.rightAnswer
  }
}

extension Prompt {
  fileprivate var rightAnswer: WorkedAnswer.Right {
    switch question.form {
    case .single(_, let right), .multiple(_, let right), .selection(_, let right),
      .drag(_, let right):
      .options(order.indices.filter { right.contains(order[$0]) })
    case .text(let right): .text(right)
    case .gap(let gap): .inputs(gap.inputs.map(\.rightText))
    case .matrix(let matrix): rightRows(of: matrix)
    case .generic, .survey, .task: .none
    }
  }

  private func rightRows(of matrix: Matrix) -> WorkedAnswer.Right {
    guard RowLayout(question)?.isOrdering == true else {
      return .rows(order.map { matrix.rows[$0].right })
    }
    return .order(
      order.indices.sorted { one, other in
        (matrix.rows[order[one]].right.min() ?? 0) < (matrix.rows[order[other]].right.min() ?? 0)
      })
  }
}

extension GapText.Input {
  fileprivate var rightText: [Inline] {
    switch self {
    case .text(let right): return [.text(right)]
    case .selection(let options, let right), .drag(let options, let right):
      guard let first = right.min(), options.indices.contains(first) else { return [] }
      return options[first]
    }
  }
}
