import Curriculum
import Testing

struct StrictCheckTests {
  @Test
  func `a lesson in the profile has no findings`() throws {
    #expect(try LessonReader.read(SampleLesson.text, mode: .strict).findings.isEmpty)
  }

  /// A body with a trap, the line it is on (the body begins on line 17) and what it is called.
  struct Trap: CustomTestStringConvertible {
    var body: String
    var line: Int
    var problem: Problem
    var testDescription: String { problem.name + " " + body.prefix(30).replacing("\n", with: "⏎") }

    init(_ body: String, _ line: Int, _ problem: Problem) {
      self.body = body
      self.line = line
      self.problem = problem
    }
  }

  private static let named = "<!-- data-id=\"a.q\" -->\n"
  private static let solution = "***\nS\n***\n"

  private static let traps = [
    Trap("Soal?\n[( )] a\n[(X)] b\n", 18, .quiz(.noBlankLineBeforeOptions)),
    Trap("Soal?\n    [( )] a\n    [(X)] b\n", 18, .quiz(.noBlankLineBeforeOptions)),
    Trap("Soal?\n[[ ]] a\n[[X]] b\n", 18, .quiz(.noBlankLineBeforeOptions)),
    Trap("Soal?\n[[pwd]]\n", 17, .quiz(.answerInParagraph("[[pwd]]"))),
    Trap(named + "[(X)] a\n[( )] b\n\n***\nS\n***\n", 21, .quiz(.blankLineBeforeSolution)),
    Trap(named + "[(X)] a\n[( )] b\n\n[[?]] h\n", 21, .quiz(.blankLineBeforeHint)),
    Trap(named + "[[a]]\n<script>\n1\n</script>\n[[?]] h\n", 22, .quiz(.scriptBeforeHint)),
    Trap(named + "    [[52]]\n    ***\n    J\n    ***\n", 19, .quiz(.solutionUnclosed)),
    Trap("~~~\nx\n~~~\n", 17, .text(.tildeFence)),
    Trap("Teks\n\n    ls -l\n", 19, .text(.indentedCode)),
    Trap("```\nabc\n", 17, .text(.fenceUnclosed)),
    Trap("<!-- catatan, bebas! -->\n\nTeks\n", 17, .text(.commentShown)),
    Trap(named + named + "[(X)] a\n[( )] b\n", 18, .quiz(.twoComments)),
    Trap("-  [( )] a\n-  [(X)] b\n", 17, .quiz(.bulletWithTwoBlanks)),
    Trap("[(X)]\n[( )] b\n", 17, .quiz(.optionWithoutText)),
    Trap(named + "[(X)] ya ini\n     lanjut\n[( )] tidak\n", 18, .quiz(.optionWrapped)),
    Trap(named + "[( )] a\n[[X]] b\n" + solution, 18, .quiz(.optionsMixed)),
    Trap("[()] a\n[(X)] b\n", 17, .quiz(.markUnusable("()"))),
    Trap("[[ls]] lagi\n", 17, .quiz(.surveyByAccident("ls"))),
    Trap(named + "[[a|b]]\n", 18, .quiz(.selectionWithoutRight)),
    Trap("[[]]\n", 17, .quiz(.inputWithoutContent)),
    Trap("jika [[ -f berkas ]]\n", 17, .question(.questionIDMissing)),
    Trap("berkas my_file_name ini\n", 17, .text(.wordInUnderscores("my_file_name"))),
    Trap("pakai --all\n", 17, .text(.typographicMark("--"))),
    Trap("a -> b\n", 17, .text(.typographicMark("->"))),
    Trap("Hai @x\n", 17, .text(.macroTooShort("@x"))),
    Trap("Hai @tidakada\n", 15, .text(.macroUnknown("tidakada"))),
    Trap("1) a\n", 17, .text(.listMark("1)"))),
    Trap("- a\nlanjut\n", 18, .text(.lazyContinuation)),
    Trap("> a\nlanjut\n", 18, .text(.lazyContinuation)),
    Trap("- a\n    - b\n", 18, .text(.nestedListIndent)),
    Trap("[teks][1]\n", 17, .text(.referenceLink("[teks][1]"))),
    Trap("<div>\n\nIsi\n", 17, .text(.tagUnclosed("div"))),
    Trap("Isi\n\n#tanpa\n", 19, .step(.headingWithoutTitle)),
    Trap("<iframe src=\"https://x.id\"></iframe>\n", 17, .loss(.refusedTag("iframe"))),
    Trap(named + "[( )] a\n[( )] b\n" + solution, 18, .question(.nothingRight)),
    Trap(named + "[( )] a\n[(X)] b\n", 18, .question(.solutionMissing)),
    Trap("[( )] a\n[(X)] b\n" + solution, 17, .question(.questionIDMissing)),
    Trap("<!-- data-id=\"A B\" -->\n[[x]]\n" + solution, 18, .question(.questionIDUnusable("A B"))),
    Trap(
      "<!-- data-id=\"a.q\" data-foo -->\n[[x]]\n" + solution, 18,
      .question(.attributeUnknown("data-foo"))),
    Trap(
      "<!-- data-id=\"a.q\" data-number=\"x\" -->\n[[1]]\n" + solution, 18,
      .question(.attributeValueUnusable(name: "data-number", value: "x"))),
    Trap(
      "<!-- data-id=\"a.q\" data-why-3=\"x\" -->\n[(X)] a\n[( )] b\n" + solution, 18,
      .question(.whyOutOfRange(3))),
    Trap(
      "<!-- data-id=\"a.q\" data-kind=\"order\" -->\n[[1] [3]]\n[(X) ( )] a\n" + solution, 18,
      .question(.orderColumnsUnusable)),
    Trap(
      "```\n" + String(repeating: "x", count: 80) + "\n```\n", 18, .step(.lineTooWide(columns: 80))),
    Trap(String(repeating: "kata ", count: 81), 15, .step(.stepTooLong(words: 81))),
    Trap("Isi\u{1B}[1m\n", 17, .file(.controlCharacter)),
  ]

  @Test(arguments: traps)
  func `a trap is found where it is`(trap: Trap) throws {
    let source = SampleLesson.header + "# T\n<!--- step: a.one --->\n" + trap.body
    let findings = try LessonReader.read(source, mode: .strict).findings
    #expect(
      findings.contains { $0.problem == trap.problem && $0.position.line == trap.line },
      "\(findings)")
    #expect(findings.allSatisfy { $0.severity == .error })
  }

  @Test(arguments: [
    ("# T\n", Problem.file(.noHeader)), ("<!--\nauthor:Budi\n-->\n\n# T\n", .file(.headerIgnored)),
    ("<!-- author: x -->\n\n# T\n", .file(.headerIgnored)),
    ("<!--\nini bukan kunci\nauthor: B\n-->\n\n# T\n", .file(.headerIgnored)),
    ("<!--\nauthor: x\n-->\n\n# T\n", .file(.headerKeyMissing("lesson"))),
    (
      "<!--\nminutes: lama\n-->\n\n# T\n",
      .file(.headerValueUnusable(key: "minutes", value: "lama"))
    ),
    ("---\ntitle: x\n---\n\n# T\n", .file(.frontMatter)),
    ("<!--\nauthor: x\n-->\n\nPengantar\n\n# T\n", .file(.textBeforeHeading)),
    ("# T\n\n# U\n", .step(.stepIDMissing)),
    ("# T\n<!--- step: A B --->\n", .step(.stepIDUnusable("A B"))),
    ("# T\n<!--- step: a --->\n\n# U\n<!--- step: a --->\n", .step(.stepIDTwice("a"))),
    ("Halo\n", .file(.noHeading)),
  ])
  func `the head of a file is checked`(source: String, problem: Problem) throws {
    let findings = try LessonReader.read(source, mode: .strict).findings
    #expect(findings.contains { $0.problem == problem }, "\(findings)")
  }

  @Test
  func `code, rules, tables and narration are no traps`() throws {
    let body = """
      Ketik `ls --all -> x_y_z @a`, lihat [situs](https://a.id/x_y_z).

      | a | b |
      |---|---|
      | 1 | 2 |

      - satu
        - dua

      1. tiga

         lanjut

      ```
      <div> -> --all
      ```

      """
    let source = SampleLesson.header + "# T\n<!--- step: a.one --->\n\n" + body
    #expect(try LessonReader.read(source, mode: .strict).findings == [])
  }
}
