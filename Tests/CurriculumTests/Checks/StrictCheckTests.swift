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
    Trap("Soal?\n[( )] a\n[(X)] b\n", 18, .noBlankLineBeforeOptions),
    Trap("Soal?\n    [( )] a\n    [(X)] b\n", 18, .noBlankLineBeforeOptions),
    Trap("Soal?\n[[ ]] a\n[[X]] b\n", 18, .noBlankLineBeforeOptions),
    Trap("Soal?\n[[pwd]]\n", 17, .answerInParagraph("[[pwd]]")),
    Trap(named + "[(X)] a\n[( )] b\n\n***\nS\n***\n", 21, .blankLineBeforeSolution),
    Trap(named + "[(X)] a\n[( )] b\n\n[[?]] h\n", 21, .blankLineBeforeHint),
    Trap(named + "[[a]]\n<script>\n1\n</script>\n[[?]] h\n", 22, .scriptBeforeHint),
    Trap(named + "    [[52]]\n    ***\n    J\n    ***\n", 19, .solutionUnclosed),
    Trap("~~~\nx\n~~~\n", 17, .tildeFence),
    Trap("Teks\n\n    ls -l\n", 19, .indentedCode),
    Trap("```\nabc\n", 17, .fenceUnclosed),
    Trap("<!-- catatan, bebas! -->\n\nTeks\n", 17, .commentShown),
    Trap(named + named + "[(X)] a\n[( )] b\n", 18, .twoComments),
    Trap("-  [( )] a\n-  [(X)] b\n", 17, .bulletWithTwoBlanks),
    Trap("[(X)]\n[( )] b\n", 17, .optionWithoutText),
    Trap(named + "[(X)] ya ini\n     lanjut\n[( )] tidak\n", 18, .optionWrapped),
    Trap(named + "[( )] a\n[[X]] b\n" + solution, 18, .optionsMixed),
    Trap("[()] a\n[(X)] b\n", 17, .markUnusable("()")),
    Trap("[[ls]] lagi\n", 17, .surveyByAccident("ls")),
    Trap(named + "[[a|b]]\n", 18, .selectionWithoutRight),
    Trap("[[]]\n", 17, .inputWithoutContent),
    Trap("jika [[ -f berkas ]]\n", 17, .questionIDMissing),
    Trap("berkas my_file_name ini\n", 17, .wordInUnderscores("my_file_name")),
    Trap("pakai --all\n", 17, .typographicMark("--")),
    Trap("a -> b\n", 17, .typographicMark("->")),
    Trap("Hai @x\n", 17, .macroTooShort("@x")),
    Trap("Hai @tidakada\n", 15, .macroUnknown("tidakada")),
    Trap("1) a\n", 17, .listMark("1)")),
    Trap("- a\nlanjut\n", 18, .lazyContinuation),
    Trap("> a\nlanjut\n", 18, .lazyContinuation),
    Trap("- a\n    - b\n", 18, .nestedListIndent),
    Trap("[teks][1]\n", 17, .referenceLink("[teks][1]")),
    Trap("<div>\n\nIsi\n", 17, .tagUnclosed("div")),
    Trap("Isi\n\n#tanpa\n", 19, .headingWithoutTitle),
    Trap("<iframe src=\"https://x.id\"></iframe>\n", 17, .refusedTag("iframe")),
    Trap(named + "[( )] a\n[( )] b\n" + solution, 18, .nothingRight),
    Trap(named + "[( )] a\n[(X)] b\n", 18, .solutionMissing),
    Trap("[( )] a\n[(X)] b\n" + solution, 17, .questionIDMissing),
    Trap("<!-- data-id=\"A B\" -->\n[[x]]\n" + solution, 18, .questionIDUnusable("A B")),
    Trap(
      "<!-- data-id=\"a.q\" data-foo -->\n[[x]]\n" + solution, 18, .attributeUnknown("data-foo")),
    Trap(
      "<!-- data-id=\"a.q\" data-number=\"x\" -->\n[[1]]\n" + solution, 18,
      .attributeValueUnusable(name: "data-number", value: "x")),
    Trap(
      "<!-- data-id=\"a.q\" data-why-3=\"x\" -->\n[(X)] a\n[( )] b\n" + solution, 18,
      .whyOutOfRange(3)),
    Trap(
      "<!-- data-id=\"a.q\" data-kind=\"order\" -->\n[[1] [3]]\n[(X) ( )] a\n" + solution, 18,
      .orderColumnsUnusable),
    Trap("```\n" + String(repeating: "x", count: 80) + "\n```\n", 18, .lineTooWide(columns: 80)),
    Trap(String(repeating: "kata ", count: 81), 15, .stepTooLong(words: 81)),
    Trap("Isi\u{1B}[1m\n", 17, .controlCharacter),
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
    ("# T\n", Problem.noHeader), ("<!--\nauthor:Budi\n-->\n\n# T\n", .headerIgnored),
    ("<!-- author: x -->\n\n# T\n", .headerIgnored),
    ("<!--\nini bukan kunci\nauthor: B\n-->\n\n# T\n", .headerIgnored),
    ("<!--\nauthor: x\n-->\n\n# T\n", .headerKeyMissing("lesson")),
    ("<!--\nminutes: lama\n-->\n\n# T\n", .headerValueUnusable(key: "minutes", value: "lama")),
    ("---\ntitle: x\n---\n\n# T\n", .frontMatter),
    ("<!--\nauthor: x\n-->\n\nPengantar\n\n# T\n", .textBeforeHeading),
    ("# T\n\n# U\n", .stepIDMissing), ("# T\n<!--- step: A B --->\n", .stepIDUnusable("A B")),
    ("# T\n<!--- step: a --->\n\n# U\n<!--- step: a --->\n", .stepIDTwice("a")),
    ("Halo\n", .noHeading),
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
