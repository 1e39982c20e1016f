import Curriculum
import Practice
import Testing

struct ProgramJudgeTests {
  private let task = PythonTask(
    starter: "nilai = [80]\nprint(nilai)\n# dari Pelita",
    trials: [
      .init(
        input: "80\n90\n", prints: "Rata-rata: 85",
        mistakes: [.init(prints: "Rata-rata: 170", reason: "sum-not-average")]),
      .init(changes: ["nilai": "[1]"], prints: "Rata-rata: 1"),
    ],
    wordRules: [
      .init(words: ["for", "while"], reason: "no-loop"),
      .init(words: ["85"], isForbidden: true, reason: "typed-in"),
    ], needsComment: true)
  private let good = "for n in nilai: pass # punya saya"

  private func names(_ program: String, _ printed: String...) -> [String] {
    let runs = printed.map { ProgramRun(printed: $0) }
    return ProgramJudge(task, program: program).verdict(after: runs).reasons.map(\.name)
  }

  @Test func `a program that prints what it should is right`() {
    #expect(names(good, "Rata-rata: 85.0\n", "Rata-rata: 1.0\n") == [])
  }

  @Test func `what the shown run printed comes before rules about words`() {
    #expect(names("print(9)", "9") == ["line-differs", "no-loop", "no-comment"])
  }

  @Test func `rules about words come before what hidden runs printed`() {
    #expect(
      names("print(85)", "Rata-rata: 85", "Rata-rata: 85")
        == ["no-loop", "typed-in", "only-shown-input", "no-comment"])
  }

  @Test func `known wrong output is named`() {
    #expect(names(good, "Rata-rata: 170.0") == ["sum-not-average"])
  }

  @Test func `a comment that was handed out is not the teacher's`() {
    #expect(
      names("for n in nilai: pass # dari Pelita", "Rata-rata: 85", "Rata-rata: 1") == ["no-comment"]
    )
    #expect(names("for n in nilai: pass # 1", "Rata-rata: 85", "Rata-rata: 1") == ["no-comment"])
  }

  @Test func `an empty program needs no run`() {
    let judge = ProgramJudge(task, program: "# nanti\n")
    #expect(judge.isEmpty)
    #expect(judge.verdict(after: []).reasons.map(\.name) == ["empty"])
  }

  @Test func `a program that cannot be read has one reason`() {
    let error = ProgramError(type: "SyntaxError", message: "'(' was never closed", line: 1)
    let verdict = ProgramJudge(task, program: "print(").verdict(
      after: [ProgramRun(ending: .raised(error))])
    #expect(verdict.reasons.map(\.name) == ["bracket-open"])
  }

  @Test func `Python's own end is unchecked`() {
    let run = ProgramRun(ending: .crashed(detail: "signal 11"))
    let verdict = ProgramJudge(task, program: good).verdict(after: [run])
    #expect(verdict == .unchecked(ExerciseReason("crashed", seen: ["detail": "signal 11"])))
  }

  @Test func `runs end with the first one that is wrong`() {
    let judge = ProgramJudge(task, program: good)
    #expect(!judge.isSettled(by: ProgramRun(printed: "Rata-rata: 85"), at: 0))
    #expect(judge.isSettled(by: ProgramRun(printed: "Rata-rata: 86"), at: 0))
    #expect(judge.isSettled(by: ProgramRun(ending: .endless(line: 1)), at: 1))
  }

  @Test func `what was told is told again`() {
    let verdict = ProgramJudge(task, program: good).verdict(
      after: [ProgramRun(printed: "Rata-rata: 85"), ProgramRun(printed: "Rata-rata: 85")])
    #expect(verdict.reasons.first?.seen["input"] == "nilai = [1]")
  }

  @Test(arguments: [
    ("a = 1\nb = 2\nprint(a, b)", []), ("a = 9\nb = 2\nprint(a, b)", []),
    ("a = 9\nb = 9\nprint(a, b)", ["too-many-lines-changed"]),
    ("a = 9\n# baru\n\nb = 2\nprint(a, b)", []), ("print(1, 2)", ["too-many-lines-changed"]),
  ])
  func `only so many lines may change`(program: String, expected: [String]) {
    let task = PythonTask(
      starter: "a = 1\nb = 2\nprint(a, b)", trials: [.init(prints: "x")], mostChangedLines: 1)
    let verdict = ProgramJudge(task, program: program).verdict(after: [ProgramRun(printed: "x")])
    #expect(verdict.reasons.map(\.name) == expected)
  }

  @Test func `a transcript shows questions and answers where they came`() {
    let run = ProgramRun(
      printed: "Halo é\nselesai\n",
      questions: [
        .init(offset: 0, prompt: "Nama: ", answer: "Guru 07"),
        .init(offset: 7, prompt: "Lagi? ", answer: nil),
      ])
    #expect(run.transcript == "Nama: Guru 07\nHalo é\nLagi? \nselesai\n")
  }
}
