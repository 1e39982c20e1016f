import Curriculum
import LearningRecord

@testable import Practice

extension Drive {
  /// Types what the worked answer says, or goes on.
  mutating func typeRight() {
    settle()
    guard let prompt = view?.prompt else { return }
    switch WorkedAnswer(prompt).right {
    case .options(let places):
      guard case .choice(_, let allowsSeveral, _) = prompt.form else { return }
      type(line(allowsSeveral ? places : Array(places.prefix(1))))
    case .text(let right): typeSurely(right)
    case .inputs(let inputs):
      guard let asked = prompt.asked else { return }
      typeSurely(inputs[asked].plainText)
    case .rows(let rows):
      type(prompt.line(rows))
    case .order(let order): type(line(order))
    case .none:
      if case .task(let items) = prompt.form {
        let open = items.indices.filter { !items[$0].isTicked }
        type(open.isEmpty ? "" : line(open))
      } else {
        send(.command(.later))
      }
    }
  }

  private func line(_ places: [Int]) -> String {
    places.isEmpty ? "-" : places.map { String($0 + 1) }.joined(separator: " ")
  }

  /// Types a text, and that it is an answer if that is asked.
  private mutating func typeSurely(_ text: String) {
    type(text)
    if view?.awaits == .confirmation { type("1") }
  }
}

extension Prompt {
  /// The rows that are asked, each with what is right: `1b 2ac`.
  fileprivate func line(_ rows: [Set<Int>]) -> String {
    guard let layout = RowLayout(question) else { return "" }
    let words = rows.enumerated().map { place, columns in
      let letters = columns.sorted().map(ColumnLabel.text)
      let allowsSeveral = layout.rows[order[place]].allowsSeveral
      return letters.isEmpty
        ? "" : "\(place + 1)" + letters.prefix(allowsSeveral ? .max : 1).joined()
    }
    return words.allSatisfy(\.isEmpty) ? "-" : words.joined(separator: " ")
  }
}

extension Question {
  /// An answer that is wrong, `nil` where none can be.
  var wrongAnswer: Answer? {
    switch form {
    case .single(let options, let right), .selection(let options, let right),
      .drag(let options, let right):
      options.indices.first { !right.contains($0) }.map { .options([$0]) }
    case .multiple(let options, let right):
      .options(right.count == options.count ? [] : Set(options.indices))
    case .text: .text("tidak tahu sama sekali")
    case .gap(let gap):
      .inputs(
        gap.inputs.map { input in
          switch input {
          case .text: .text("tidak tahu sama sekali")
          case .selection(let options, let right), .drag(let options, let right):
            .options(Set(options.indices.filter { !right.contains($0) }.prefix(1)))
          }
        })
    case .matrix(let matrix):
      .rows(
        matrix.rows.map { row in
          Set(matrix.columns.indices.filter { !row.right.contains($0) }.prefix(1))
        })
    case .survey, .generic, .task: nil
    }
  }
}
