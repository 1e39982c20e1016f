import Curriculum
import LearningRecord
import Testing

@testable import Practice

struct AnswerReadingTests {
  /// Reads `line` at `question`, its options shown in `draw` of seed 1.
  private func reading(
    _ line: String, _ question: Question, draft: Answer? = nil, draw: Int = 0
  ) -> Reading {
    let prompt = Prompt(question: question, draft: draft, kept: [], draw: draw, seed: 1)
    return AnswerReading(prompt: prompt, commands: Practice.Sitting.commands).reading(of: line)
  }

  private func single(_ options: String...) throws -> Question {
    try Sample.question("q.q", Sample.single(options, right: 0))
  }

  @Test(arguments: ["2", " 2 ", "2.", "2)", "(2)", "nomor 2", "no. 2", "２", "Tiga dua"])
  func `an option is named by its number or by its very text`(line: String) throws {
    #expect(
      reading(line, try single("satu", "tiga dua", "empat")) == .answer(.options([1])))
  }

  @Test func `numbers are those of the screen, answers those of the file`() throws {
    let question = try single("satu", "dua", "tiga")
    let prompt = Prompt(question: question, draft: nil, kept: [], draw: 1, seed: 1)
    #expect(prompt.order != [0, 1, 2])
    for (place, option) in prompt.order.enumerated() {
      #expect(reading(String(place + 1), question, draw: 1) == .answer(.options([option])))
    }
  }

  @Test(arguments: [
    ("1 3", Slip.severalForOne), ("1,2", .severalForOne), ("1 dan 2", .severalForOne),
    ("4", .noSuchOption(typed: "4", count: 3)), ("13", .noSuchOption(typed: "13", count: 3)),
    ("lima", .notAnOption(typed: "lima", count: 3)),
    ("1a", .notAnOption(typed: "1a", count: 3)),
  ])
  func `a slip at a single choice is told as what it is`(line: String, slip: Slip) throws {
    #expect(reading(line, try single("satu", "dua", "tiga")) == .slip(slip))
  }

  @Test func `letters that look like digits are read as digits where only digits make sense`()
    throws
  {
    #expect(reading("l", try single("satu", "dua")) == .answer(.options([0])))
    #expect(reading("o", try single("satu", "dua")) == .command(.leave))
    let text = try Sample.question("q.q", .text(right: "ol"))
    #expect(reading("o", text) == .answer(.text("o")))
    #expect(reading("l", text) == .answer(.text("l")))
  }

  @Test func `an option that reads like a command is asked about`() throws {
    #expect(reading("p", try single("k", "p")) == .unsure(.options([1]), .hint))
    #expect(reading("0", try single("10", "0")) == .unsure(.options([1]), .leave))
  }

  @Test func `a number outside may be an option's text`() throws {
    #expect(reading("2024", try single("2023", "2024")) == .answer(.options([1])))
  }

  @Test(arguments: ["1 3", "1,3", "1, 3", "13", "31", "1 dan 3", "1&3", "3;1"])
  func `several numbers are understood however they are parted`(line: String) throws {
    let question = try Sample.question("q.q", Sample.multiple(["a1", "b2", "c3"], right: [0]))
    #expect(reading(line, question) == .answer(.options([0, 2])))
  }

  @Test func `thirteen is thirteen where there are thirteen`() throws {
    let options = (1...14).map { "pilihan \($0)" }
    let question = try Sample.question("q.q", Sample.multiple(options, right: [0]))
    #expect(reading("13", question) == .answer(.options([12])))
  }

  @Test func `a dash means none of them`() throws {
    let question = try Sample.question("q.q", Sample.multiple(["a1", "b2"], right: []))
    #expect(reading("-", question) == .answer(.options([])))
    #expect(Judge(question).judgement(of: .options([])).verdict == .right)
  }

  private func matching() throws -> Question {
    try Sample.question(
      "q.q", Sample.matching(["satu", "dua", "tiga"], [("x", 1), ("y", 0), ("z", 2)]))
  }

  @Test(arguments: ["1b 2a 3c", "1b2a3c", "1-b, 2-a, 3-c", "1=b 2=a 3=c", "1 b 2 a 3 c", "b a c"])
  func `rows are understood in one line`(line: String) throws {
    #expect(reading(line, try matching()) == .answer(.rows([[1], [0], [2]])))
  }

  @Test(arguments: ["b", "B", "2", "1b", "dua"])
  func `one row is understood alone`(line: String) throws {
    #expect(reading(line, try matching()) == .answer(.rows([[1], [], []])))
  }

  @Test(arguments: [
    ("9b", Slip.noSuchRow(typed: "9", count: 3)), ("1z", .noSuchColumn(typed: "z", last: "c")),
    ("1a 1b", .twice(typed: "1")), ("ab", .severalForOne), ("1ab", .severalForOne),
    ("+", .noSuchColumn(typed: "+", last: "c")),
  ])
  func `a slip in rows is told as what it is`(line: String, slip: Slip) throws {
    #expect(reading(line, try matching()) == .slip(slip))
  }

  @Test func `a dash says that no row has a column, where that is so`() throws {
    let matrix = Matrix(
      columns: Sample.texts(["satu", "dua"]),
      rows: [.init(text: [.text("x")], allowsSeveral: true, right: [])], arrangement: .grid)
    let question = try Sample.question("q.q", .matrix(matrix))
    #expect(reading("-", question) == .answer(.rows([[]])))
    #expect(reading("b", question) == .answer(.rows([[1]])))
    #expect(Judge(question).judgement(of: .rows([[]])).verdict == .right)
  }

  @Test func `no column's letter is a command of a sitting`() {
    let letters = Set((0..<200).map(ColumnLabel.text))
    #expect(letters.count == 200)
    #expect(letters.isDisjoint(with: Practice.Sitting.commands.map { String($0.key) }))
  }

  @Test(arguments: [
    ("1 2", Slip.incomplete(given: 2, needed: 3)), ("1 1 2", .twice(typed: "1")),
    ("4", .noSuchRow(typed: "4", count: 3)), ("abc", .notAnOption(typed: "abc", count: 3)),
  ])
  func `a slip in an order is told as what it is`(line: String, slip: Slip) throws {
    let question = try Sample.question(
      "q.q", Sample.ordering([("x", 2), ("y", 0), ("z", 1)]))
    #expect(reading(line, question) == .slip(slip))
  }

  @Test(arguments: ["", "   ", "\t", "\u{A0}"])
  func `an empty line is nothing, at every question`(line: String) throws {
    for question in try Sample.everyKind() { #expect(reading(line, question) == .nothing) }
  }

  @Test func `a line longer than any answer is refused`() throws {
    let line = String(repeating: "9", count: 3_000)
    for question in try Sample.everyKind() {
      #expect(reading(line, question) == .slip(.tooLong(most: 2_000)))
    }
  }

  @Test func `an exact text is kept to the letter, another one without blanks at its ends`() throws
  {
    let exact = try Sample.question("q.q", .text(right: "a")) { $0.isExact = true }
    #expect(reading(" ab ", exact) == .answer(.text(" ab ")))
    #expect(reading(" ab ", try Sample.question("q.q", .text(right: "a"))) == .answer(.text("ab")))
  }
}

extension Sample {
  /// One question of every kind.
  static func everyKind() throws -> [Question] {
    let options = [Survey.Option(id: "1", text: [.text("x")])]
    let item = TaskList.Item(text: [.text("x")], startsTicked: false)
    let forms: [Question.Form] = [
      single(["a1", "b2"], right: 0), multiple(["a1", "b2"], right: [0]), .text(right: "abc"),
      .selection(options: texts(["a1", "b2"]), right: [1]),
      .drag(options: texts(["a1", "b2"]), right: [1]), gap([.text(right: "abc")]),
      matching(["a1", "b2"], [("x", 1), ("y", 0)]), ordering([("x", 1), ("y", 0)]), .generic,
      .survey(.text(lines: 1)), .survey(.single(options: options)),
      .survey(.multiple(options: options)),
      .survey(.matrix(columns: options, rows: texts(["x"]), allowsSeveral: false)),
      .task(TaskList(items: [item])),
    ]
    return try forms.map { try question("q.q", $0) }
  }
}
