import Curriculum
import LearningRecord
import Testing

@testable import Practice

/// Every kind of question, asked and answered in a sitting.
struct QuestionKindTests {
  private let apps = ["pengolah kata", "pengolah angka", "peramban"]

  private func matching() throws -> Question {
    try Sample.question(
      "apps.match", Sample.matching(apps, [("nilai", 1), ("surat", 0), ("situs", 2)]))
  }

  @Test func `several right: exactly the marked ones, and how many are right already`() throws {
    var drive = try Drive([
      try Sample.question(
        "m.m", Sample.multiple(["a1", "b2", "c3", "d4"], right: [0, 1, 3]))
    ])
    drive.type("1 2")
    #expect(drive.feedback?.judgement.tally == .init(right: 2, total: 3, surplus: 0))
    drive.type("1,2,3,4")
    #expect(drive.feedback?.judgement.tally == .init(right: 3, total: 3, surplus: 1))
    drive.type("124")
    #expect(drive.view?.ending == .right)
  }

  @Test func `matching asks one row at a time and keeps what was given`() throws {
    var drive = try Drive([try matching()])
    #expect(drive.view?.prompt?.asked == 0)
    drive.type("b")
    #expect(drive.message == .noted)
    #expect(drive.view?.prompt?.asked == 1)
    #expect(drive.attempts.map(\.answer) == [.rows([[1], [], []])])
    #expect(drive.attempts.map(\.verdict) == [.unchecked])
    drive.type("a", "c")
    #expect(drive.view?.ending == .right)
    #expect(drive.attempts.map(\.number) == [1, 1, 1])
    #expect(drive.attempts.map(\.milliseconds) == [1_000, 2_000, 3_000])
  }

  @Test func `matching keeps the right rows and asks the others again`() throws {
    var drive = try Drive([try matching()])
    drive.type("1b 2c 3a")
    #expect(drive.feedback?.judgement.tally == .init(right: 1, total: 3, surplus: 0))
    #expect(drive.view?.prompt?.kept == [0])
    #expect(drive.view?.prompt?.asked == 1)
    drive.type("1a")
    #expect(drive.message == .slip(.alreadyRight))
    drive.type("1c 2a 3c")
    #expect(drive.attempts.last?.answer == .rows([[1], [0], [2]]))
    #expect(drive.view?.ending == .right)
  }

  @Test func `rows that would answer themselves are drawn in another order`() throws {
    let drive = try Drive([
      try Sample.question("m.x", Sample.matching(apps, [("a", 0), ("b", 1), ("c", 2)]))
    ])
    #expect(drive.view?.prompt?.order != [0, 1, 2])
  }

  @Test(arguments: ["2 3 1", "2,3,1", "231"])
  func `ordering is understood in one line`(line: String) throws {
    let rows = [("third", 2), ("first", 0), ("second", 1)]
    var drive = try Drive([try Sample.question("o.o", Sample.ordering(rows))])
    #expect(drive.view?.prompt?.order == [0, 1, 2])
    drive.type(line)
    #expect(drive.view?.ending == .right)
    #expect(drive.attempts.map(\.answer) == [.rows([[2], [0], [1]])])
  }

  @Test func `ordering asks for one place at a time and keeps the right rows`() throws {
    let rows = [("third", 2), ("first", 0), ("second", 1)]
    var drive = try Drive([try Sample.question("o.o", Sample.ordering(rows))])
    drive.type("2", "2")
    #expect(drive.message == .slip(.twice(typed: "2")))
    drive.type("1", "3")
    #expect(drive.view?.prompt?.kept == [1])
    #expect(drive.view?.prompt?.openPlace == 1)
    drive.type("3", "1")
    #expect(drive.view?.ending == .right)
  }

  @Test func `the inputs of a gap text are asked one by one, and the right ones stay`() throws {
    var drive = try Drive([
      try Sample.question(
        "g.g",
        Sample.gap([
          .text(right: "folder"), .selection(options: Sample.texts(["ya", "tidak"]), right: [1]),
        ]))
    ])
    drive.type("berkas", "2")
    #expect(drive.feedback?.judgement.detail == .parts([false, true]))
    #expect(drive.view?.prompt?.kept == [1])
    #expect(drive.view?.prompt?.asked == 0)
    drive.type("Folder.")
    #expect(drive.view?.ending == .right)
    #expect(drive.attempts.last?.answer == .inputs([.text("Folder."), .options([1])]))
  }

  @Test func `a text that may be a command is asked about once`() throws {
    var drive = try Drive([try Sample.question("t.t", .text(right: "k"))])
    drive.type("k")
    #expect(drive.message == .confirm(typed: "k", .back))
    #expect(drive.view?.awaits == .confirmation)
    #expect(drive.attempts.isEmpty)
    drive.type("")
    #expect(drive.view?.awaits == .answer)
    drive.type("k", "2")
    #expect(drive.message == .atStart)
    drive.type("k", "1")
    #expect(drive.view?.ending == .right)
  }

  @Test func `where one letter cannot be the answer, a command is a command`() throws {
    var drive = try Drive([
      try Sample.question("t.t", .text(right: "folder"), hints: ["Berisi file."])
    ])
    drive.type("p")
    #expect(drive.message == .hint(number: 1, total: 1))
  }

  @Test func `a survey becomes a note and never an attempt`() throws {
    var drive = try Drive([
      try Sample.question("s.s", .survey(.text(lines: 3)), judging: .never)
    ])
    let effects = drive.type("Saya ingin mencoba folder.")
    guard case .keepNote(let name, "Saya ingin mencoba folder.") = effects.first else {
      Issue.record("expected a note first")
      return
    }
    let reflected = EventBody.reflected(
      lesson: try Sample.lessonID(), activity: try Sample.id("s.s"), note: name)
    #expect(effects.recorded == [reflected])
    #expect(drive.message == .noteKept)
    #expect(drive.view?.ending == .kept)
  }

  @Test func `a survey may be skipped with Enter`() throws {
    var drive = try Drive([
      try Sample.question("s.s", .survey(.text(lines: 1)), judging: .never)
    ])
    drive.type("")
    #expect(drive.summary?.comesBack.isEmpty == true)
  }

  @Test func `the choices of a survey are kept in words`() throws {
    let options = [("1", "setiap hari"), ("2", "kadang")].map {
      Survey.Option(id: $0.0, text: [.text($0.1)])
    }
    var drive = try Drive([
      try Sample.question("s.s", .survey(.multiple(options: options)), judging: .never)
    ])
    #expect(
      drive.type("1 2").contains {
        if case .keepNote(_, "setiap hari, kadang") = $0 { true } else { false }
      })
  }

  @Test func `a task is ticked off box by box and never judged`() throws {
    let items = ["buka", "simpan"].map {
      TaskList.Item(text: [.text($0)], startsTicked: false)
    }
    var drive = try Drive([
      try Sample.question("k.k", .task(TaskList(items: items)), judging: .never)
    ])
    drive.type("")
    #expect(drive.message == .nothingTyped)
    drive.type("1")
    #expect(drive.view?.awaits == .answer)
    drive.type("2")
    #expect(drive.view?.ending == .kept)
    #expect(drive.attempts.map(\.verdict) == [.unchecked, .unchecked])
    drive.type("")
    #expect(drive.summary?.wentWell.count == 1)
  }

  @Test func `the boxes of a task are ticked where they are shown`() throws {
    let items = (0..<4).map { TaskList.Item(text: [.text("\($0)")], startsTicked: false) }
    let question = try Sample.question("k.k", .task(TaskList(items: items)), judging: .never) {
      $0.randomizes = true
    }
    var drive = try Drive([question])
    drive.type("2")
    guard case .task(let shown) = drive.view?.prompt?.form else {
      Issue.record("expected a task")
      return
    }
    #expect(shown.map(\.isTicked) == [false, true, false, false])
    let ticked = Set(shown.filter(\.isTicked).compactMap { Int($0.text.plainText) })
    #expect(drive.attempts.map(\.answer) == [.ticked(ticked)])
  }

  @Test func `a generic question shows its worked answer after Enter and goes on`() throws {
    var drive = try Drive([
      try Sample.question("g.e", .generic, judging: .never, solution: "Begini.")
    ])
    drive.type("")
    #expect(drive.view?.worked?.blocks == [.paragraph([.text("Begini.")])])
    drive.type("")
    #expect(drive.sitting.isOver)
  }

  @Test func `what Pelita cannot judge is unchecked, never wrong`() throws {
    var drive = try Drive([
      try Sample.question("u.u", .text(right: "x"), judging: .unchecked)
    ])
    drive.type("apa saja")
    #expect(drive.feedback?.judgement.verdict == .unchecked)
    #expect(drive.view?.ending == .unchecked)
    drive.type("")
    #expect(drive.summary?.unchecked.count == 1)
    #expect(drive.summary?.comesBack.isEmpty == true)
  }

  @Test func `options drawn anew are stored in the file's order`() throws {
    let question = try Sample.question("d.d", Sample.single(["a1", "b2", "c3", "d4"], right: 2)) {
      $0.randomizes = true
    }
    var orders: Set<[Int]> = []
    for seed: UInt64 in 0..<20 {
      var drive = try Drive([question], seed: seed)
      let order = try #require(drive.view?.prompt?.order)
      orders.insert(order)
      drive.type(String(try #require(order.firstIndex(of: 2)) + 1))
      #expect(drive.attempts.map(\.answer) == [.options([2])])
      #expect(drive.view?.ending == .right)
    }
    #expect(orders.count > 5)
  }
}
