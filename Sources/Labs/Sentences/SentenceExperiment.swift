public import Curriculum

/// Training on skewed sentences, testing group by group, then choosing what to add.
public struct SentenceExperiment: Experiment {
  public let plan: SentencePlan
  /// What the training begins with.
  public let train: [SampleSentence]
  /// What can be added.
  public let spare: [SampleSentence]
  /// What is tested on.
  public let held: [SampleSentence]
  /// What was added, as places in `spare`, in the order of adding.
  public private(set) var added: [Int] = []
  public private(set) var guess: String?
  /// Every test so far, with what had been added by then.
  public private(set) var tests: [Test] = []

  /// One test.
  public struct Test: Hashable, Sendable {
    public var added: [Int]
    public var scores: GroupScores
    /// Places in `held` that came out wrong.
    public var mistakes: [Int]
  }

  private enum Use: String { case train, spare, test }

  init(_ plan: SentencePlan, _ files: LabShelf) throws(LabMaterialError) {
    self.plan = plan
    let table = try LabTable(plan.sentences, on: files)
    let columns = try ["use", "label", "group", "text"].map(table.column)
    var sorted: [Use: [SampleSentence]] = [:]
    for row in table.rows {
      let sentence = SampleSentence(
        text: row.cells[columns[3]], label: row.cells[columns[1]], group: row.cells[columns[2]])
      sorted[try table.use(row, columns[0]), default: []].append(sentence)
    }
    train = sorted[.train] ?? []
    spare = sorted[.spare] ?? []
    held = sorted[.test] ?? []
    guard !train.isEmpty else { throw LabMaterialError(plan.sentences, .lacks("train")) }
    guard !held.isEmpty else { throw LabMaterialError(plan.sentences, .lacks("test")) }
  }

  /// Everything that is trained on now.
  public var training: [SampleSentence] { train + added.map { spare[$0] } }

  /// The model trained on it.
  public var model: NaiveBayes {
    NaiveBayes(training.map { NaiveBayes.Sentence(text: $0.text, label: $0.label) })
  }

  /// The groups that are tested, in alphabetical order.
  public var groups: [String] { Set(held.map(\.group)).sorted() }

  /// The newest test, if nothing was added or removed since.
  public var validTest: Test? { tests.last.flatMap { $0.added == added ? $0 : nil } }

  var request: LabRequest {
    if guess == nil {
      return .choice(.weakerGroup, .numbering(groups.map { LabCommand(.guess, $0) }))
    }
    return .menu([.command(LabCommand(.test)), .entry(.add), .entry(.remove), .finish])
  }

  mutating func apply(_ command: LabCommand) -> LabSlip? {
    switch command.verb {
    case .guess:
      let typed = command.argument.lowercased()
      guard let group = groups.first(where: { $0.lowercased() == typed }) else {
        return .notOneOf(groups)
      }
      guess = group
    case .test: test()
    case .add: return add(command.argument)
    case .remove:
      guard let number = Int(command.argument) else {
        return .notInRange(lowest: 1, highest: spare.count)
      }
      guard let place = added.firstIndex(of: number - 1) else { return .notAdded(number) }
      added.remove(at: place)
    default: return .notAChoice(command.verb.rawValue)
    }
    return nil
  }

  /// One number, or several parted by spaces or commas: all of them, or none.
  private mutating func add(_ argument: String) -> LabSlip? {
    let parts = argument.split { $0 == " " || $0 == "," }
    let numbers = parts.compactMap { Int($0) }
    guard !numbers.isEmpty, numbers.count == parts.count,
      numbers.allSatisfy({ spare.indices.contains($0 - 1) })
    else { return .notInRange(lowest: 1, highest: spare.count) }
    guard added.count + numbers.count <= plan.mostAdded else {
      return .noneLeft(most: plan.mostAdded)
    }
    var next = added
    for number in numbers {
      guard !next.contains(number - 1) else { return .alreadyAdded(number) }
      next.append(number - 1)
    }
    added = next
    return nil
  }

  private mutating func test() {
    let model = model
    var test = Test(added: added, scores: GroupScores(), mistakes: [])
    for (index, sentence) in held.enumerated() {
      let isRight = model.label(of: sentence.text) == sentence.label
      test.scores.count(sentence.group, isRight: isRight)
      if !isRight { test.mistakes.append(index) }
    }
    tests.append(test)
  }

  var reasons: [ExerciseReason] {
    guard let first = tests.first, first.added.isEmpty else {
      let isUntouched = tests.isEmpty && added.isEmpty
      return [ExerciseReason(isUntouched ? "not-tested" : "first-test-missing")]
    }
    guard let test = validTest else { return [ExerciseReason("not-tested")] }
    return test.scores.sorted.filter { $0.score.percent < plan.reachPercent }
      .sorted { $0.score.percent < $1.score.percent }
      .map { weak in
        ExerciseReason(
          "group-low",
          seen: [
            "group": weak.group, "right": "\(weak.score.right)", "total": "\(weak.score.total)",
            "percent": "\(weak.score.percent)", "least": "\(plan.reachPercent)",
          ])
      }
  }

  var measures: [String: Int] {
    var measures = ["addedCount": added.count, "testCount": tests.count]
    if let test = validTest {
      measures["testPercent"] = test.scores.total.percent
      measures["weakestGroupPercent"] = test.scores.groups.values.map(\.percent).min() ?? 0
    }
    return measures
  }

  func answers(to measure: LabMeasure) -> [String] {
    guard case .firstPercent(let group) = measure, let score = tests.first?.scores.groups[group]
    else { return [] }
    return ["\(score.percent)"]
  }
}
