import Curriculum
import Testing

/// What foreign courses lose is said once.
struct ForeignCourseTests {
  private func notices(_ source: String) throws -> [Problem] {
    try LessonReader.read(source, mode: .lenient).findings.map(\.problem)
  }

  @Test
  func `imports are named and the questions still read`() throws {
    let source = "<!--\nimport: https://a.example/x.md\n-->\n# T\n\n[[a]]\n@Some.eval\n"
    #expect(
      try notices(source) == [
        .loss(.remoteImport("https://a.example/x.md")), .text(.macroUnknown("Some.eval")),
      ])
    #expect(try LessonReader.read(source, mode: .lenient).lesson?.questions.count == 1)
  }

  @Test
  func `scripts, frames, sounds and films are refused once`() throws {
    let body = """
      <script>1</script>

      <script>2</script>

      <iframe src="https://a.id"></iframe>

      ?[lagu](a.mp3)

      !?[film](a.mp4)

      """
    #expect(
      try notices("# T\n\n" + body) == [
        .loss(.script), .loss(.refusedTag("iframe")), .loss(.audio), .loss(.video),
      ])
  }

  @Test
  func `a script of a known kind judges as data`() throws {
    let questions = try SampleLesson.questions(
      """
      [[pwd]]
      <script>
      "@input".trim().toLowerCase() == "pwd" || "@input".trim().toLowerCase() == 'cwd'
      </script>

      [[x]]
      <script>/^a+$/i.test("@input")</script>

      [[y]]
      <script>send.lia("@input" == "y")</script>

      """)
    #expect(
      questions.map(\.judging) == [
        .accepts(["pwd", "cwd"], folding: [.trims, .lowercases]),
        .matches(pattern: "^a+$", ignoringCase: true), .unchecked,
      ])
  }

  @Test
  func `questions of a solution come after the question it belongs to`() throws {
    let questions = try SampleLesson.questions("[[1]]\n***\n\nLagi:\n\n[[2]]\n\n***\n\n[[3]]\n")
    #expect(questions.map(\.wording.options) == [[], [], []])
    #expect(questions.map(\.form) == [.text(right: "1"), .text(right: "2"), .text(right: "3")])
    #expect(questions[0].solution == [.paragraph([.text("Lagi:")])])
  }

  @Test
  func `a matrix of pairs is matching, with an order it is ordering`() throws {
    let source = """
      [[a] [b]]
      [(X) ( )] satu
      [( ) (X)] dua

      <!-- data-kind="order" -->
      [[1] [2]]
      [( ) (X)] kedua
      [(X) ( )] pertama

      [[a] [b]]
      [[X] [X]] satu

      """
    let arrangements = try SampleLesson.questions(source).map { question -> Matrix.Arrangement? in
      if case .matrix(let matrix) = question.form { return matrix.arrangement }
      return nil
    }
    #expect(arrangements == [.matching, .ordering, .grid])
  }

  @Test(arguments: [
    ("54:56", 54.0...56.0), ("3,5:4", 3.5...4.0), ("7", 7.0...7.0), (" 1 : 2 ", 1.0...2.0),
  ])
  func `numbers may be ranges with commas or points`(
    written: String, range: ClosedRange<Double>
  ) throws {
    let questions = try SampleLesson.questions("<!-- data-number=\"\(written)\" -->\n[[5]]\n")
    #expect(questions.map(\.attributes.number) == [range])
  }

  @Test
  func `inputs in a drawing are one gap text`() throws {
    let source = "``` ascii\n+--+ \"[[ab]]\"\n|  | [[no]] \"[[c|(d)]]\"\n```\n"
    let question = try #require(try SampleLesson.questions(source).first)
    guard case .gap(let text) = question.form else {
      Issue.record("not a gap text")
      return
    }
    #expect(
      text.inputs == [
        .text(right: "ab"), .selection(options: [[.text("c")], [.text("d")]], right: [1]),
      ])
    #expect(
      text.content == [.code(language: "ascii", "+--+ \"[1]\"\n|  | [[no]] \"[2]\"")])
  }

  @Test
  func `only a begin or playback makes a mark for effects`() throws {
    #expect(try SampleLesson.parts("{{|>}}\nDibacakan\n\n{{1-2}}\nA\n").count == 3)
    guard case .text(.paragraph(let text))? = try SampleLesson.parts("{{-2}}\nA\n").first else {
      Issue.record("no paragraph")
      return
    }
    #expect(text.plainText == "{{-2}} A")
  }
}
