public import Curriculum

/// Growing a decision tree by choosing questions, then testing it on things it has not seen.
public struct TreeExperiment: Experiment {
  public let plan: TreePlan
  public let table: ExampleTable
  public let new: ExampleTable
  public private(set) var choices: [DecisionTree.Choice] = []
  public private(set) var tree: DecisionTree
  public private(set) var guess: Int?
  public private(set) var isTested = false

  init(_ plan: TreePlan, _ files: LabShelf) throws(LabMaterialError) {
    self.plan = plan
    table = try ExampleTable(plan.examples, on: files)
    new = try ExampleTable(plan.new, on: files)
    guard new.questions == table.questions else {
      throw LabMaterialError(plan.new, .lacks(table.questions.joined(separator: " | ")))
    }
    tree = .growing(over: table, by: [])
  }

  /// Questions that were not asked yet on the way to the open place, in the table's order.
  public var openQuestions: [Int] {
    guard let open = tree.nextOpen else { return [] }
    let asked = Set(open.path.map(\.question))
    return table.questions.indices.filter { !asked.contains($0) }
  }

  /// The question chosen last, and how much each question could have sorted there, in bits, the
  /// best first: shown afterwards, so that one thinks before.
  public var latestGains: (chosen: Int, gains: [(question: Int, bits: Double)])? {
    guard case .ask(let chosen) = choices.last else { return nil }
    let earlier = DecisionTree.growing(over: table, by: choices.dropLast())
    guard let open = earlier.nextOpen else { return nil }
    let asked = Set(open.path.map(\.question))
    let gains = table.questions.indices.filter { !asked.contains($0) }
      .map { (question: $0, bits: Entropy.gain(of: $0, in: open.examples)) }
      .sorted { ($1.bits, $0.question) < ($0.bits, $1.question) }
    return (chosen, gains)
  }

  /// How the examples come out that the tree was grown from.
  public var trainingScore: LabScore { score(of: table) }
  /// How the new things come out.
  public var testScore: LabScore { score(of: new) }

  private func score(of table: ExampleTable) -> LabScore {
    var score = LabScore()
    for each in table.examples { score.count(tree.label(of: each.answers) == each.label) }
    return score
  }

  var request: LabRequest {
    if tree.nextOpen != nil {
      let asks = openQuestions.map {
        LabOption(number: $0 + 1, command: LabCommand(.ask, table.questions[$0]))
      }
      let leaf = LabOption(number: table.questions.count + 1, command: LabCommand(.leaf))
      return .choice(.nextQuestion, asks + [leaf])
    }
    if guess == nil { return .entry(.howManyRight(of: new.examples.count), .guess) }
    return .menu([.command(LabCommand(.test)), .restart, .finish])
  }

  mutating func apply(_ command: LabCommand) -> LabSlip? {
    switch command.verb {
    case .ask:
      let names = openQuestions.map { table.questions[$0] }
      let typed = command.argument.lowercased()
      guard let index = names.firstIndex(where: { $0.lowercased() == typed }) else {
        return .notOneOf(names)
      }
      choices.append(.ask(openQuestions[index]))
    case .leaf:
      guard tree.nextOpen != nil else { return .notAChoice(command.verb.rawValue) }
      choices.append(.stop)
    case .guess:
      guard let number = Int(command.argument), (1...new.examples.count).contains(number) else {
        return .notInRange(lowest: 1, highest: new.examples.count)
      }
      guess = number
    case .test:
      guard tree.nextOpen == nil else { return .tooEarly(needs: .ask) }
      isTested = true
    default: return .notAChoice(command.verb.rawValue)
    }
    tree = .growing(over: table, by: choices)
    return nil
  }

  var reasons: [ExerciseReason] {
    var reasons: [ExerciseReason] = []
    let training = trainingScore
    if tree.openCount > 0 {
      return [ExerciseReason("tree-unfinished", seen: ["open": "\(tree.openCount)"])]
    }
    if tree.questionCount > plan.mostQuestions {
      reasons.append(
        ExerciseReason(
          "too-many-questions",
          seen: ["count": "\(tree.questionCount)", "most": "\(plan.mostQuestions)"]))
    }
    if training.right < training.total {
      let missed = table.examples.first { tree.label(of: $0.answers) != $0.label }
      reasons.append(
        ExerciseReason(
          "training-mistakes",
          seen: ["count": "\(training.total - training.right)", "name": missed?.name ?? ""]))
    }
    if !isTested {
      reasons.append(ExerciseReason("not-tested"))
    } else if testScore.percent < plan.reachPercent {
      reasons.append(.testLow(testScore, least: plan.reachPercent))
    }
    return reasons
  }

  var measures: [String: Int] {
    var measures = ["questionCount": tree.questionCount]
    if isTested { measures["testPercent"] = testScore.percent }
    return measures
  }

  func answers(to measure: LabMeasure) -> [String] {
    isTested && measure == .testPercent ? ["\(testScore.percent)"] : []
  }
}
