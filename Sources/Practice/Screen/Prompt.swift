public import Curriculum
public import LearningRecord

/// A question as the screen shows it: its order, what is filled in, what is asked now.
public struct Prompt: Hashable, Sendable {
  public let question: Question
  /// For each place on the screen, the place in the file: of options, or of rows, or for a gap
  /// text of the options of the input that is asked.
  public let order: [Int]
  /// What is filled in so far, or was given to a question that is settled.
  public let draft: Answer?
  /// Rows and inputs (in the file's order) found right before: they stay.
  public let kept: Set<Int>
  /// Whether this is a task that Enter opens an exercise for.
  public let opensExercise: Bool

  /// Shows `question` as draw `draw` of `seed`.
  init(
    question: Question, draft: Answer?, kept: Set<Int>, draw: Int, seed: UInt64,
    opensExercise: Bool = false
  ) {
    self.question = question
    self.draft = draft
    self.kept = kept
    self.opensExercise = opensExercise
    let options: [[Inline]]
    var salt = 0
    if case .gap(let gap) = question.form {
      let asked = gap.firstOpenInput(in: draft)
      options = asked.map { gap.inputs[$0].options } ?? []
      salt = (asked ?? 0) + 1
    } else {
      options = question.options
    }
    let count = RowLayout(question)?.rows.count ?? options.count
    // The boxes of a task and the choices of a survey stay where the author put them.
    order =
      question.isDrawnAnew
      ? ShownOrder.order(of: question, count: count, salt: salt, draw: draw, seed: seed)
      : Array(0..<count)
  }

  /// The row or input that is asked now, in the file's order; `nil` when all are filled in.
  public var asked: Int? {
    if case .gap(let gap) = question.form { return gap.firstOpenInput(in: draft) }
    guard let layout = RowLayout(question) else { return nil }
    return order.first { layout.rows[$0].needsAnswer && rows[$0].isEmpty }
  }

  /// The columns chosen so far for every row, in the file's order.
  var rows: [Set<Int>] {
    let count = RowLayout(question)?.rows.count ?? 0
    if case .rows(let rows) = draft, rows.count == count { return rows }
    return Array(repeating: [], count: count)
  }

  /// The lowest place that no row of an ordering has yet.
  var openPlace: Int? {
    let taken = rows.reduce(into: Set<Int>()) { $0.formUnion($1) }
    return rows.indices.first { !taken.contains($0) }
  }
}

extension Question {
  /// The options of a choice, in the file's order; empty for other forms.
  var options: [[Inline]] {
    switch form {
    case .single(let options, _), .multiple(let options, _), .selection(let options, _),
      .drag(let options, _):
      options
    case .survey(.single(let options)), .survey(.multiple(let options)): options.map(\.text)
    case .task(let task): task.items.map(\.text)
    case .text, .gap, .matrix, .generic, .survey: []
    }
  }

  fileprivate var isDrawnAnew: Bool {
    switch form {
    case .task, .survey: attributes.randomizes
    default: true
    }
  }
}

extension GapText {
  /// The first input without an answer.
  func firstOpenInput(in draft: Answer?) -> Int? {
    guard case .inputs(let answers) = draft else { return inputs.isEmpty ? nil : 0 }
    return inputs.indices.first { !answers.indices.contains($0) || answers[$0].isEmpty }
  }
}

extension GapText.Input {
  /// The options of a choice; empty for typed text.
  var options: [[Inline]] {
    switch self {
    case .text: []
    case .selection(let options, _), .drag(let options, _): options
    }
  }

  /// What stands for an input without an answer yet.
  var open: Answer {
    if case .text = self { return .text("") }
    return .options([])
  }
}

extension Answer {
  /// Whether nothing was given.
  var isEmpty: Bool {
    switch self {
    case .options(let chosen), .ticked(let chosen): chosen.isEmpty
    case .text(let text): text.trimmingBlanks.isEmpty
    case .inputs(let answers): answers.allSatisfy(\.isEmpty)
    case .rows(let rows): rows.allSatisfy(\.isEmpty)
    case .performed: false
    }
  }
}
