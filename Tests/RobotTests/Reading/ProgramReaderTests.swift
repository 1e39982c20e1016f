import Curriculum
import Robot
import Testing

struct ProgramReaderTests {
  private func statements(_ text: String, thing: String = "") throws -> [RobotStatement.Kind] {
    let reading = ProgramReader(things: [thing]).read(text)
    return try #require(reading.program, "\(reading.problems)").statements.map(\.kind)
  }

  @Test(
    arguments: [
      "maju", "MAJU", "  Maju ", "maju.", "maju()", "maju;", "jalan", "move", "forward",
      "maju # ke pintu", "maju // ke pintu",
    ])
  func `one step may be written in many ways`(text: String) throws {
    #expect(try statements(text) == [.action(.move)])
  }

  @Test(
    arguments: [
      "belok kiri", "Belok  Kiri", "belok_kiri", "belokkiri", "putar kiri", "kiri", "turn left",
      "turnLeft",
    ])
  func `a turn may be written in many ways`(text: String) throws {
    #expect(try statements(text) == [.action(.turnLeft)])
  }

  @Test(
    arguments: [
      "ulangi 4 kali", "ulangi 4", "ulang 4x", "Ulangi empat kali:", "repeat 4 times",
      "repeat four",
    ])
  func `a repetition may be written in many ways`(text: String) throws {
    let kinds = try statements(text + "\nselesai")
    #expect(kinds == [.repetition(times: 4, StatementBlock([], endLine: 2))])
  }

  @Test(
    arguments: [
      ("depan kosong", RobotCondition(.frontClear)),
      ("bisa maju", RobotCondition(.frontClear)),
      ("depan tidak kosong", RobotCondition(.frontClear, isNegated: true)),
      ("tidak depan kosong", RobotCondition(.frontClear, isNegated: true)),
      ("bukan depan kosong maka", RobotCondition(.frontClear, isNegated: true)),
      ("depan dinding", RobotCondition(.frontWall)),
      ("ada dinding di depan", RobotCondition(.frontWall)),
      ("ada benda", RobotCondition(.thingHere)),
      ("ada buku", RobotCondition(.thingHere)),
      ("tidak ada buku di sini", RobotCondition(.thingHere, isNegated: true)),
      ("belum sampai tujuan", RobotCondition(.atGoal, isNegated: true)),
      ("belum di tujuan", RobotCondition(.atGoal, isNegated: true)),
      ("robot sudah di tujuan", RobotCondition(.atGoal)),
      ("bawa buku", RobotCondition(.carrying)),
      ("front is clear", RobotCondition(.frontClear)),
      ("the front isn't clear", RobotCondition(.frontClear, isNegated: true)),
      ("there is no thing here", RobotCondition(.thingHere, isNegated: true)),
      ("not at the goal", RobotCondition(.atGoal, isNegated: true)),
    ])
  func `a question may be asked in many ways`(text: String, condition: RobotCondition) throws {
    let kinds = try statements("selama \(text)\nselesai", thing: "buku")
    #expect(kinds == [.loop(condition, StatementBlock([], endLine: 2))])
  }

  @Test func `if alone with not is else, with a question it is if`() throws {
    let kinds = try statements(
      """
      jika tidak depan kosong
        belok kiri
      jika tidak
        maju
      selesai
      """)
    guard case .choice(let condition, let first, let otherwise?) = kinds.first else {
      Issue.record("\(kinds)")
      return
    }
    #expect(condition == RobotCondition(.frontClear, isNegated: true))
    #expect(first.statements.map(\.kind) == [.action(.turnLeft)])
    #expect(otherwise.statements.map(\.kind) == [.action(.move)])
  }

  @Test func `what is picked may be named`() throws {
    #expect(
      try statements("ambil buku\ntaruh buku", thing: "buku") == [.action(.pick), .action(.put)])
  }

  @Test(arguments: ["putar balik", "putar_balik", "Putar Balik", "panggil putar balik"])
  func `a command of one's own is called by its name, before or after it is made`(
    call: String
  ) throws {
    let definition = "perintah putar balik\nbelok kiri\nselesai"
    #expect(try statements(call + "\n" + definition).first == .call(name: "putar_balik"))
    #expect(try statements(definition + "\n" + call).last == .call(name: "putar_balik"))
  }

  @Test func `an unusual word is told with the usual one of its language`() {
    let reading = ProgramReader().read("jalan\nmaju\nforward")
    #expect(reading.synonyms.map(\.line) == [1, 3])
    #expect(reading.synonyms.map(\.usual) == ["maju", "move"])
  }
}
