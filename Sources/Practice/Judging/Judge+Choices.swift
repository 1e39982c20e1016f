import Curriculum
import LearningRecord

extension Judge {
  /// One of `count` options, any marked one is right.
  func oneOf(_ count: Int, right: Set<Int>, chosen: Set<Int>) -> Judgement {
    guard chosen.count <= 1 else { return Judgement(verdict: .unchecked, slip: .severalForOne) }
    if let slip = slip(in: chosen, count: count) {
      return Judgement(verdict: .unchecked, slip: slip)
    }
    // No mark at all means that choosing nothing is right.
    let isRight = chosen.isEmpty ? right.isEmpty : chosen.isSubset(of: right)
    return Judgement(verdict: isRight ? .right : .wrong, reasons: reasons(for: chosen))
  }

  /// Exactly the marked ones.
  func exactly(_ right: Set<Int>, of count: Int, chosen: Set<Int>) -> Judgement {
    if let slip = slip(in: chosen, count: count) {
      return Judgement(verdict: .unchecked, slip: slip)
    }
    let wrong = chosen.subtracting(right)
    // Praise for the right half would hide what is still missing.
    return Judgement(
      verdict: chosen == right ? .right : .wrong,
      detail: .options(
        right: chosen.intersection(right), wrong: wrong, missing: right.subtracting(chosen).count),
      reasons: reasons(for: wrong.isEmpty ? (chosen == right ? chosen : []) : wrong))
  }

  /// Every row right; rows without an answer yet are not.
  func rows(_ matrix: Matrix, chosen: [Set<Int>]) -> Judgement {
    guard chosen.count == matrix.rows.count,
      chosen.allSatisfy({ $0.isSubset(of: matrix.columns.indices) })
    else {
      return Judgement(verdict: .unchecked, slip: .otherForm)
    }
    let parts = zip(matrix.rows, chosen).map { row, chosen in
      row.allowsSeveral || row.right.isEmpty || chosen.isEmpty
        ? row.right == chosen : chosen.count == 1 && chosen.isSubset(of: row.right)
    }
    return Judgement(
      verdict: parts.allSatisfy(\.self) ? .right : .wrong, detail: .parts(parts),
      reasons: reasons(for: Set(parts.indices.filter { !parts[$0] })))
  }

  /// Every input right.
  func inputs(_ inputs: [GapText.Input], answers: [Answer]) -> Judgement {
    guard answers.count == inputs.count else {
      return Judgement(verdict: .unchecked, slip: .otherForm)
    }
    let judged = zip(inputs, answers).map { judgement(of: $1, to: $0, isOnly: inputs.count == 1) }
    if let slip = judged.lazy.compactMap(\.slip).first {
      return Judgement(verdict: .unchecked, slip: slip)
    }
    let parts = judged.map { $0.verdict == .right }
    return Judgement(
      verdict: parts.allSatisfy(\.self) ? .right : .wrong, detail: .parts(parts),
      reasons: reasons(for: Set(parts.indices.filter { !parts[$0] })),
      nearMiss: judged.lazy.compactMap(\.nearMiss).first)
  }

  /// What is compared with in input `right`; with several inputs the attributes name none of them.
  func expectation(right: String, isOnly: Bool) -> TextExpectation {
    var attributes = question.attributes
    if !isOnly {
      attributes.accepts = []
      attributes.number = nil
    }
    return TextExpectation(right: right, attributes: attributes)
  }

  private func judgement(of answer: Answer, to input: GapText.Input, isOnly: Bool) -> Judgement {
    switch (input, answer) {
    case (.text(let right), .text(let typed)):
      expectation(right: right, isOnly: isOnly).judgement(of: typed)
    case (.selection(let options, let right), .options(let chosen)),
      (.drag(let options, let right), .options(let chosen)):
      oneOf(options.count, right: right, chosen: chosen)
    default: Judgement(verdict: .unchecked, slip: .otherForm)
    }
  }

  private func slip(in chosen: Set<Int>, count: Int) -> Slip? {
    chosen.sorted().first { !(0..<count).contains($0) }.map {
      .noSuchOption(typed: String($0 + 1), count: count)
    }
  }

  /// The lesson's words about `places`; it counts them from 1.
  private func reasons(for places: Set<Int>) -> [Int: String] {
    let written = places.compactMap { place in
      question.attributes.why[place + 1].map { (place, $0) }
    }
    return Dictionary(uniqueKeysWithValues: written)
  }
}
