import Curriculum
import Robot
import TestSupport
import Testing

struct ProgramProblemTests {
  private func problems(_ text: String) -> [ProgramProblem] { ProgramReader().read(text).problems }

  @Test(
    arguments: [
      ("mju", ProgramProblem.Kind.unknownWord("mju", nearest: "maju")),
      ("belok kri", .unknownWord("belok kri", nearest: "belok kiri")),
      ("ulngi 4 kali\nselesai", .unknownWord("ulngi", nearest: "ulangi")),
      ("terbang", .unknownWord("terbang", nearest: nil)),
      ("belok", .sideMissing("belok")),
      ("maju 3", .numberAfterAction("maju", count: "3")),
      ("maju maju", .twoOnOneLine("maju", "maju")),
      ("maju pelan", .extraWords("pelan", after: "maju")),
      ("ulangi\nselesai", .numberMissing("ulangi")),
      ("ulangi kali\nselesai", .numberMissing("ulangi")),
      ("ulangi banyak kali\nselesai", .numberNotUnderstood("banyak")),
      ("ulangi 0 kali\nselesai", .numberOutOfRange("0", most: 1000)),
      (
        "ulangi 99999999999999999999 kali\nselesai",
        .numberOutOfRange("99999999999999999999", most: 1000)
      ),
      ("ulangi 4 kali maju\nselesai", .twoOnOneLine("ulangi", "maju")),
      ("jika\nselesai", .conditionMissing("jika")),
      ("jika depan kosnog\nselesai", .unknownCondition("depan kosnog", nearest: "depan kosong")),
      ("selama hujan\nselesai", .unknownCondition("hujan", nearest: nil)),
      ("jika depan kosong maju\nselesai", .twoOnOneLine("jika", "maju")),
      ("perintah\nselesai", .nameMissing("perintah")),
      ("perintah maju\nselesai", .nameTaken("maju")),
      ("perintah 3\nselesai", .nameUnusable("3")),
      ("ulangi 2 kali\nmaju", .endMissing(word: "ulangi")),
      ("selesai", .endExtra("selesai")),
      ("jika tidak", .alternativeWithoutChoice("jika tidak")),
      ("ulangi 2 kali\nperintah a\nselesai\nselesai", .definitionInside("perintah")),
      (String(repeating: "a", count: 201), .lineTooLong(most: 200)),
    ])
  func `a mistake is told by what it is`(text: String, kind: ProgramProblem.Kind) {
    #expect(problems(text).map(\.kind) == [kind])
  }

  @Test func `all mistakes are told, line by line, and no more than there are`() {
    let text = """
      mju
      ulngi 3 kali
        jika dpan kosong
          maju 2
        jika tidak
          ambil
        jika tidak
        selesai
      selesai
      selesai
      """
    #expect(problems(text).map(\.line) == [1, 2, 3, 4, 7, 10])
  }

  @Test func `an end forgotten before a command is told where it is missing`() {
    let text = "ulangi 2 kali\nmaju\nperintah putar\nbelok kiri\nselesai\nputar"
    #expect(problems(text) == [ProgramProblem(line: 1, .endMissing(word: "ulangi"))])
  }

  @Test func `a name that comes twice is told at its second place`() {
    let text = "perintah a\nselesai\nperintah a\nselesai"
    #expect(problems(text) == [ProgramProblem(line: 3, .nameDefinedTwice("a", firstLine: 1))])
  }

  @Test func `a name of one's own is proposed for a slip`() {
    let problems = problems("perintah putar_balik\nselesai\nputar_balk")
    #expect(problems.map(\.kind) == [.unknownWord("putar_balk", nearest: "putar_balik")])
  }

  @Test func `too many lines and too deep blocks are refused in time`() {
    let long = String(repeating: "maju\n", count: 501)
    #expect(problems(long).map(\.kind) == [.tooManyLines(most: 500)])
    let deep = String(repeating: "ulangi 2 kali\n", count: 200)
    #expect(problems(deep).contains { $0.kind == .nestedTooDeep(most: 30) })
  }

  @Test(arguments: 0..<600)
  func `every mistake names a line that is there`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var text = RandomProgram.program(using: &random).text(in: .indonesian)
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let place = text.indices.randomElement(using: &random) ?? text.startIndex
      switch Int.random(in: 0..<3, using: &random) {
      case 0 where !text.isEmpty: text.remove(at: place)
      case 1: text.insert("\n", at: place)
      default: text.insert("aku\n9_#\u{1B}é".randomElement(using: &random) ?? "a", at: place)
      }
    }
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).count
    let reading = ProgramReader().read(text)
    #expect((reading.program == nil) == !reading.problems.isEmpty)
    for problem in reading.problems {
      #expect((1...max(lines, 1)).contains(problem.line), "\(problem) in \(text)")
      #expect(problem.reason.name != "unknown-word" || problem.reason.seen["word"] != nil)
    }
  }
}
