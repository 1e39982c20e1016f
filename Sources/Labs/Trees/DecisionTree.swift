/// A tree of yes-or-no questions that ends in labels.
public indirect enum DecisionTree: Hashable, Sendable {
  /// Where nothing was chosen yet, with the examples that arrive there.
  case open([ExampleTable.Example])
  /// The label given here, with the examples that arrive.
  case leaf(String, [ExampleTable.Example])
  case question(Int, yes: DecisionTree, no: DecisionTree)

  /// What is chosen at an open place.
  public enum Choice: Hashable, Sendable {
    case ask(Int)
    case stop
  }

  /// Grows a tree over `table` by `choices`, which fill the open places from the top, yes before no.
  ///
  /// A place becomes a leaf by itself when all its examples are alike, when none arrives (then it
  /// takes the label of the place above), or when no question is left.
  public static func growing(over table: ExampleTable, by choices: [Choice]) -> Self {
    var rest = choices[...]
    return grow(
      table.examples, asked: [], inherited: "", questions: table.questions.count, &rest)
  }

  private static func grow(
    _ examples: [ExampleTable.Example], asked: Set<Int>, inherited: String, questions: Int,
    _ choices: inout ArraySlice<Choice>
  ) -> Self {
    let labels = Set(examples.map(\.label))
    guard let first = labels.first else { return .leaf(inherited, []) }
    guard labels.count > 1 else { return .leaf(first, examples) }
    let label = majority(of: examples)
    guard asked.count < questions else { return .leaf(label, examples) }
    switch choices.popFirst() {
    case nil: return .open(examples)
    case .stop: return .leaf(label, examples)
    case .ask(let question):
      let branches = [true, false].map { answer in
        grow(
          examples.filter { $0.answers[question] == answer }, asked: asked.union([question]),
          inherited: label, questions: questions, &choices)
      }
      return .question(question, yes: branches[0], no: branches[1])
    }
  }

  /// The most frequent label; of equally frequent ones the first in the alphabet.
  static func majority(of examples: [ExampleTable.Example]) -> String {
    var counts: [String: Int] = [:]
    for example in examples { counts[example.label, default: 0] += 1 }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.first?.key ?? ""
  }
}

extension DecisionTree {
  /// The label that the tree gives to a thing; `nil` where it is still open.
  public func label(of answers: [Bool]) -> String? {
    switch self {
    case .open: nil
    case .leaf(let label, _): label
    case .question(let question, let yes, let no):
      (answers[question] ? yes : no).label(of: answers)
    }
  }

  /// The questions and answers that lead a thing to its label.
  public func path(of answers: [Bool]) -> [(question: Int, answer: Bool)] {
    guard case .question(let question, let yes, let no) = self else { return [] }
    let branch = answers[question] ? yes : no
    return [(question, answers[question])] + branch.path(of: answers)
  }

  /// How many questions stand in the tree.
  public var questionCount: Int {
    guard case .question(_, let yes, let no) = self else { return 0 }
    return 1 + yes.questionCount + no.questionCount
  }

  /// How many places are still open.
  public var openCount: Int {
    switch self {
    case .open: 1
    case .leaf: 0
    case .question(_, let yes, let no): yes.openCount + no.openCount
    }
  }

  /// The open place that is filled next: how one gets there, and what arrives there.
  public var nextOpen: (path: [(question: Int, answer: Bool)], examples: [ExampleTable.Example])? {
    switch self {
    case .open(let examples): return ([], examples)
    case .leaf: return nil
    case .question(let question, let yes, let no):
      if let open = yes.nextOpen { return ([(question, true)] + open.path, open.examples) }
      if let open = no.nextOpen { return ([(question, false)] + open.path, open.examples) }
      return nil
    }
  }
}
