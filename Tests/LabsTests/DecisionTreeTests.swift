import Labs
import TestSupport
import Testing

struct DecisionTreeTests {
  private static func table(using random: inout SeededGenerator) -> ExampleTable {
    let questions = Int.random(in: 1...4, using: &random)
    let examples = (0..<Int.random(in: 1...15, using: &random)).map { index in
      ExampleTable.Example(
        name: "\(index)",
        answers: (0..<questions).map { _ in Bool.random(using: &random) },
        label: ["a", "b", "c"].randomElement(using: &random) ?? "")
    }
    return ExampleTable(questions: (0..<questions).map { "q\($0)" }, examples: examples)
  }

  @Test(arguments: 0..<200)
  func `a tree that asks everything is as right as the examples allow`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let table = Self.table(using: &random)
    var choices: [DecisionTree.Choice] = []
    var tree = DecisionTree.growing(over: table, by: choices)
    while let open = tree.nextOpen {
      let asked = Set(open.path.map(\.question))
      choices.append(.ask(table.questions.indices.first { !asked.contains($0) } ?? 0))
      tree = .growing(over: table, by: choices)
    }
    for example in table.examples {
      let twins = table.examples.filter { $0.answers == example.answers }
      let most = Set(twins.map(\.label)).map { label in twins.count { $0.label == label } }.max()
      let label = tree.label(of: example.answers)
      #expect(twins.count { $0.label == label } == most)
    }
  }

  @Test(arguments: 0..<200)
  func `gains lie between nothing and the whole entropy`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let table = Self.table(using: &random)
    let whole = Entropy.bits(table.examples.map(\.label))
    for question in table.questions.indices {
      let gain = Entropy.gain(of: question, in: table.examples)
      #expect(gain >= 0 && gain <= whole + 1e-12)
    }
  }

  @Test func `a branch that no example reaches takes the label above it`() {
    let table = ExampleTable(
      questions: ["flies", "swims"],
      examples: [
        .init(name: "hen", answers: [false, false], label: "bird"),
        .init(name: "carp", answers: [false, true], label: "fish"),
        .init(name: "tuna", answers: [false, true], label: "fish"),
      ])
    let tree = DecisionTree.growing(over: table, by: [.ask(0), .ask(1)])
    #expect(tree.label(of: [true, false]) == "fish")
    #expect(tree.label(of: [false, false]) == "bird")
    #expect(tree.openCount == 0)
    #expect(tree.questionCount == 2)
  }
}
