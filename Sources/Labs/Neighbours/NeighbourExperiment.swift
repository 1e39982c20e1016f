public import Curriculum

/// Labelling points, choosing k, and testing on points that were held back.
public struct NeighbourExperiment: Experiment {
  public let plan: NeighbourPlan
  /// Points that came with a label.
  public let given: [PlanePoint]
  /// Points that the teacher labels.
  public let open: [PlanePoint]
  /// Points held back for the test.
  public let held: [PlanePoint]
  /// All labels, in alphabetical order.
  public let labels: [String]
  /// The label that the teacher gave to each of `open`.
  public private(set) var chosen: [Int: String] = [:]
  public private(set) var placed: [PlanePoint] = []
  public private(set) var count: Int?
  public private(set) var guess: Int?
  /// How the held points came out with each number of neighbours, with the examples of now.
  public private(set) var scores: [Int: LabScore] = [:]
  /// The same before the newest examples came.
  public private(set) var earlierScores: [Int: LabScore] = [:]
  /// Whether the newest choice was a test: then the held points are shown.
  public private(set) var showsTest = false

  private enum Use: String { case train, label, test }

  init(_ plan: NeighbourPlan, _ files: LabShelf) throws(LabMaterialError) {
    self.plan = plan
    let table = try LabTable(plan.points, on: files)
    let columns = try ["name", "x", "y", "label", "use", "looks"].map(table.column)
    var sorted: [Use: [PlanePoint]] = [:]
    for row in table.rows {
      let point = PlanePoint(
        name: row.cells[columns[0]], x: try table.number(row, columns[1]),
        y: try table.number(row, columns[2]), label: row.cells[columns[3]],
        looks: row.cells[columns[5]])
      guard (0..<plan.columns).contains(point.x), (0..<plan.rows).contains(point.y) else {
        throw table.unexpected(row, columns[1])
      }
      sorted[try table.use(row, columns[4]), default: []].append(point)
    }
    given = sorted[.train] ?? []
    open = sorted[.label] ?? []
    held = sorted[.test] ?? []
    labels = Set((given + open + held).map(\.label)).sorted()
    guard !held.isEmpty else { throw LabMaterialError(plan.points, .lacks("test")) }
    guard (2...3).contains(labels.count) else {
      throw LabMaterialError(plan.points, .lacks("label"))
    }
  }

  /// Every point with a label so far.
  public var training: [PlanePoint] {
    let own = open.indices.compactMap { index in
      chosen[index].map { label -> PlanePoint in
        var point = open[index]
        point.label = label
        return point
      }
    }
    return given + own + placed
  }

  /// The rule with the number of neighbours in use.
  public var rule: NearestNeighbours? { count.map { NearestNeighbours(training, count: $0) } }

  /// The first point without a label.
  public var nextOpen: Int? { open.indices.first { chosen[$0] == nil } }

  /// The numbers of neighbours that did best so far.
  public var best: [Int] {
    let top = scores.values.map(\.right).max()
    return scores.keys.filter { scores[$0]?.right == top }.sorted()
  }

  var request: LabRequest {
    if let index = nextOpen {
      return .choice(
        .labelOf(name: open[index].name, looks: open[index].looks),
        .numbering(labels.map { LabCommand(.label, "\(open[index].name) \($0)") }))
    }
    if guess == nil, plan.tries.count > 1 {
      return .entry(.bestNeighbours(of: plan.tries), .guess)
    }
    let place: [LabChoice] = plan.mostPlaced > 0 ? [.entry(.place)] : []
    return .menu([.entry(.neighbours), .command(LabCommand(.test))] + place + [.finish])
  }

  mutating func apply(_ command: LabCommand) -> LabSlip? {
    showsTest = false
    switch command.verb {
    case .label: return label(command.argument)
    case .place: return place(command.argument)
    case .guess:
      guard let number = Int(command.argument), plan.tries.contains(number) else {
        return .notOneOf(plan.tries.map(String.init))
      }
      guess = number
    case .neighbours:
      guard let number = Int(command.argument), (1...max(training.count, 1)).contains(number) else {
        return .notInRange(lowest: 1, highest: max(training.count, 1))
      }
      count = number
    case .test:
      guard let rule else { return .tooEarly(needs: .neighbours) }
      guard !training.isEmpty else { return .tooEarly(needs: .label) }
      scores[rule.count] = rule.score(on: held)
      showsTest = true
    default: return .notAChoice(command.verb.rawValue)
    }
    return nil
  }

  private mutating func label(_ argument: String) -> LabSlip? {
    let parts = argument.split(separator: " ", maxSplits: 1).map(String.init)
    guard parts.count == 2, let index = open.firstIndex(where: { $0.name == parts[0] }) else {
      return .notOneOf(open.map(\.name))
    }
    guard let label = known(parts[1]) else { return .notOneOf(labels) }
    chosen[index] = label
    examplesChanged()
    return nil
  }

  /// Tests with other examples say nothing any more; the newest are kept to compare with.
  private mutating func examplesChanged() {
    if !scores.isEmpty { earlierScores = scores }
    scores = [:]
  }

  /// Two numbers and a label, parted by blanks or commas; the label may come first.
  private mutating func place(_ argument: String) -> LabSlip? {
    guard placed.count < plan.mostPlaced else { return .noneLeft(most: plan.mostPlaced) }
    let parts = argument.split { $0 == " " || $0 == "," }.map(String.init)
    let numbers = parts.compactMap { Int($0) }
    let words = parts.filter { Int($0) == nil }.joined(separator: " ")
    guard numbers.count == 2, let label = known(words) else { return .placeUnclear(labels) }
    guard (0..<plan.columns).contains(numbers[0]) else {
      return .notInRange(lowest: 0, highest: plan.columns - 1)
    }
    guard (0..<plan.rows).contains(numbers[1]) else {
      return .notInRange(lowest: 0, highest: plan.rows - 1)
    }
    placed.append(
      PlanePoint(name: "+\(placed.count + 1)", x: numbers[0], y: numbers[1], label: label))
    examplesChanged()
    return nil
  }

  private func known(_ label: String) -> String? {
    labels.first { $0.lowercased() == label.trimmed.lowercased() }
  }
}
