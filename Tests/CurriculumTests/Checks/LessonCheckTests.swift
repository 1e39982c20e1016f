import Curriculum
import Testing

struct LessonCheckTests {
  private func lesson(_ text: String) throws -> Lesson {
    try #require(try LessonReader.read(text, mode: .strict).lesson)
  }

  private func differences(replacing old: String, with new: String) throws -> [Problem] {
    let here = try lesson(SampleLesson.text)
    let there = try lesson(SampleLesson.text.replacing(old, with: new))
    return LessonCheck.differences(here: here, there: there).map(\.problem)
  }

  @Test
  func `a translation with the same shape is fine`() throws {
    #expect(try differences(replacing: "Nama yang baik", with: "A good name") == [])
  }

  @Test(arguments: [
    (
      "step: files.names", "step: files.name",
      LanguageDifference.stepID(
        here: "files.names", there: "files.name")
    ),
    (
      "data-id=\"files.keys\"", "data-id=\"files.key\"",
      .questionID(
        here: "files.keys", there: "files.key")
    ),
    (
      "- [( )] soal.docx\n", "- [( )] soal.docx\n- [( )] lain\n",
      .optionCount(
        id: "files.best-name")
    ),
    (
      "- [( )] soal.docx\n- [(X)]", "- [(X)] soal.docx\n- [( )]",
      .rightOptions(
        id: "files.best-name")
    ),
    ("[[ (S) | C ]]", "[[ S | (C) ]]", .rightOptions(id: "files.keys")),
    ("- [ ] Buat", "[[Buat]]\n\n- [ ] Buat", .questions(here: 2, there: 3)),
    (
      "lesson:    laptop.files", "lesson:    laptop.file",
      .lessonID(
        here: "laptop.files", there: "laptop.file")
    ),
  ])
  func `a translation with another shape is named`(
    old: String, new: String, difference: LanguageDifference
  ) throws {
    let problems = try differences(replacing: old, with: new)
    #expect(problems.contains(.module(.languagesDiffer(difference))), "\(problems)")
  }

  @Test
  func `right answers that give themselves away are warned of`() throws {
    let question = "[( )] a\n[(X)] yang paling panjang\n***\nS\n***\n\n"
    let findings = LessonCheck.findings(
      of: try LessonReader.read("# T\n\n" + question + question + question, mode: .strict))
    let warnings = findings.filter { $0.severity == .warning }.map(\.problem)
    #expect(warnings == [.question(.rightAlwaysAt(place: 2)), .question(.rightAlwaysLongest)])
  }

  @Test
  func `lessons and exercises that do not exist yet are warned of`() throws {
    let findings = try LessonCheck.findings(
      in: Array(SampleLesson.text.utf8),
      knowing: .init(lessons: [try #require(LessonID("laptop.power"))]))
    #expect(findings.map(\.severity) == [.warning, .warning])
    #expect(
      findings.map(\.problem) == [
        .question(.lessonUnknown("laptop.windows")),
        .question(.exerciseUnknown("folders/class-tree")),
      ])
  }
}
