import Curriculum
import LearningRecord
import Testing

@testable import Practice

/// A lesson of every kind of question in any mixture, as a seed decides.
struct RandomLesson<Generator: RandomNumberGenerator> {
  var random: Generator
  private var count = 0

  init(_ random: Generator) { self.random = random }

  mutating func lesson() throws -> Lesson {
    let steps = try (0..<Int.random(in: 1...5, using: &random)).map { index in
      try Sample.step("step\(index)", try parts())
    }
    return Sample.lesson(steps)
  }

  private mutating func parts() throws -> [Step.Part] {
    try (0..<Int.random(in: 0...5, using: &random)).map { _ in
      switch Int.random(in: 0..<5, using: &random) {
      case 0: .text(.pause)
      case 1, 2: Sample.text("text")
      default: .question(try question())
      }
    }
  }

  private mutating func question() throws -> Question {
    count += 1
    let hints = (0..<Int.random(in: 0...2, using: &random)).map { "hint \($0)" }
    let randomizes = Bool.random(using: &random)
    return try Sample.question(
      "activity.n\(count)", form(), judging: judging(), hints: hints,
      solution: Bool.random(using: &random) ? "begini" : nil
    ) { $0.randomizes = randomizes }
  }

  private mutating func judging() -> Question.Judging {
    switch Int.random(in: 0..<12, using: &random) {
    case 0: .unchecked
    case 1: .accepts(["abc"], folding: .trims)
    case 2: .matches(pattern: "^a.c$", ignoringCase: true)
    default: .judged
    }
  }

  private mutating func form() -> Question.Form {
    let size = Int.random(in: 1...4, using: &random)
    let names = (0..<size).map { "option \($0)" }
    let right = Set(names.indices.filter { _ in Bool.random(using: &random) })
    let options = names.map { Survey.Option(id: $0, text: [.text($0)]) }
    switch Int.random(in: 0..<14, using: &random) {
    case 0: return Sample.single(names, right: Int.random(in: 0..<size, using: &random))
    case 1: return Sample.multiple(names, right: right)
    case 2: return .text(right: ["abc", "k", "7"].randomElement(using: &random) ?? "abc")
    case 3: return .selection(options: Sample.texts(names), right: right)
    case 4: return .drag(options: Sample.texts(names), right: [0])
    case 5:
      return Sample.gap([
        .text(right: "abc"), .selection(options: Sample.texts(names), right: [0]),
      ])
    case 6: return Sample.matching(names, names.indices.reversed().map { ("row \($0)", $0) })
    case 7: return Sample.ordering(names.indices.shuffled(using: &random).map { ("row \($0)", $0) })
    case 8: return grid(names)
    case 9: return .generic
    case 10: return .survey(.text(lines: 2))
    case 11: return .survey(.multiple(options: options))
    case 12:
      return .survey(
        .matrix(columns: options, rows: Sample.texts(["x", "y"]), allowsSeveral: false))
    default: return .task(task(size))
    }
  }

  private mutating func grid(_ names: [String]) -> Question.Form {
    let rows = (0..<Int.random(in: 1...3, using: &random)).map { _ in
      Matrix.Row(
        text: [.text("row")], allowsSeveral: Bool.random(using: &random),
        right: Set(names.indices.filter { _ in Bool.random(using: &random) }))
    }
    return .matrix(Matrix(columns: Sample.texts(names), rows: rows, arrangement: .grid))
  }

  private mutating func task(_ size: Int) -> TaskList {
    TaskList(
      items: (0..<size).map { _ in
        TaskList.Item(text: [.text("x")], startsTicked: Bool.random(using: &random))
      })
  }
}

/// Lines as somebody might type them, wild ones among them.
enum RandomLine {
  private static let lines = [
    "", "", "", "", "1", "2", "3", "4", "5", "1 2", "1 3", "a", "b", "c", "1a 2b", "2a", "3 1 2",
    "abc", "k", "n", "p", "t", "?", "7", "-", "l", "99999999999999", "1b2c3d", "ab", "🙂",
    "\u{0}\u{1B}[2J", "   ", "option 1", "+", "2 1", "4 3 2 1", "1a 2a 3a 4a",
  ]

  static func line(using random: inout some RandomNumberGenerator) -> String {
    lines.randomElement(using: &random) ?? ""
  }
}
