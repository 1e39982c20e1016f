public import Curriculum
import LearningRecord

extension Prompt {
  /// What to draw, everything in the order of the screen.
  public enum Form: Hashable, Sendable {
    /// Numbered options; `allowsNone` where "-" for none makes sense.
    case choice(options: [[Inline]], allowsSeveral: Bool, allowsNone: Bool)
    /// A line to type; `lines` is how much is expected.
    case text(lines: Int)
    /// A text with inputs; `options` are those of the input that is asked, when it is a choice.
    case gap(content: [Block], inputs: [Input], asked: Int?, options: [[Inline]])
    /// Rows that each choose a lettered column; `asked` counts rows of the screen from 0.
    case rows(columns: [[Inline]], rows: [Row], asked: Int?)
    /// Rows to put into order; `place` counts from 1.
    case ordering(rows: [Row], place: Int?)
    case task(items: [Item])
    /// Something to do in an exercise of its own, which Enter opens.
    case exercise(items: [Item])
    /// Nothing to answer: Enter shows the worked answer.
    case generic
  }

  /// A row with what was chosen for it.
  public struct Row: Hashable, Sendable {
    public var text: [Inline]
    /// Columns, counted from 0.
    public var chosen: Set<Int>
    public var isKept: Bool
  }

  /// An input of a gap text.
  public struct Input: Hashable, Sendable {
    /// What stands in it; `nil` while it is open.
    public var filled: [Inline]?
    public var isKept: Bool
  }

  /// A box of a task.
  public struct Item: Hashable, Sendable {
    public var text: [Inline]
    public var isTicked: Bool
  }

  /// What to draw.
  public var form: Form {
    switch question.form {
    case .single, .selection, .drag, .survey(.single):
      .choice(options: shownOptions, allowsSeveral: false, allowsNone: question.allowsNone)
    case .multiple, .survey(.multiple):
      .choice(options: shownOptions, allowsSeveral: true, allowsNone: question.allowsNone)
    case .text: .text(lines: 1)
    case .survey(.text(let lines)): .text(lines: lines)
    case .gap(let gap):
      .gap(
        content: gap.content, inputs: inputs(of: gap), asked: asked,
        options: asked.map { asked in order.map { gap.inputs[asked].options[$0] } } ?? [])
    case .matrix, .survey(.matrix): rowForm
    case .task(let task):
      opensExercise ? .exercise(items: items(of: task)) : .task(items: items(of: task))
    case .generic: .generic
    }
  }

  private var shownOptions: [[Inline]] { order.map { question.options[$0] } }

  private var rowForm: Form {
    guard let layout = RowLayout(question) else { return .generic }
    let shown = order.map {
      Row(text: layout.rows[$0].text, chosen: rows[$0], isKept: kept.contains($0))
    }
    guard !layout.isOrdering else { return .ordering(rows: shown, place: openPlace.map { $0 + 1 }) }
    return .rows(columns: layout.columns, rows: shown, asked: asked.flatMap(order.firstIndex))
  }

  private func inputs(of gap: GapText) -> [Input] {
    gap.inputs.indices.map { index in
      Input(filled: filled(gap.inputs[index], at: index), isKept: kept.contains(index))
    }
  }

  private func filled(_ input: GapText.Input, at index: Int) -> [Inline]? {
    guard case .inputs(let answers) = draft, answers.indices.contains(index),
      !answers[index].isEmpty
    else { return nil }
    switch answers[index] {
    case .text(let text): return [.text(text)]
    case .options(let chosen):
      return chosen.first.flatMap { input.options.indices.contains($0) ? input.options[$0] : nil }
    default: return nil
    }
  }

  private func items(of task: TaskList) -> [Item] {
    var ticked = task.startingTicks
    if case .ticked(let now) = draft { ticked = now }
    return order.map { Item(text: task.items[$0].text, isTicked: ticked.contains($0)) }
  }

  /// What was given to a settled choice, as places on the screen counted from 0.
  public var chosen: Set<Int> {
    guard case .options(let chosen) = draft else { return [] }
    return Set(order.indices.filter { chosen.contains(order[$0]) })
  }
}

extension TaskList {
  /// The boxes that are ticked from the start.
  var startingTicks: Set<Int> { Set(items.indices.filter { items[$0].startsTicked }) }
}

extension Question {
  /// Whether choosing no option at all can be an answer.
  var allowsNone: Bool {
    switch form {
    case .multiple: true
    case .single(_, let right), .selection(_, let right), .drag(_, let right): right.isEmpty
    default: false
    }
  }
}
