import Curriculum
import Testing

@testable import PelitaApp

/// Every problem is worded as whole sentences in both languages.
struct ProblemPhrasesTests {
  private static let file: [FileProblem] = [
    .noHeading, .noHeader, .headerIgnored, .headerKeyMissing("lesson"),
    .headerValueUnusable(key: "minutes", value: "x"), .textBeforeHeading, .frontMatter,
    .controlCharacter, .unreadable(.notText), .unreadable(.tooLarge(bytes: 9, limit: 8)),
  ]
  private static let step: [StepProblem] = [
    .stepIDMissing, .stepIDUnusable("A"), .stepIDTwice("a"), .stepTooLong(words: 90),
    .lineTooWide(columns: 80), .headingWithoutTitle,
  ]
  private static let question: [QuestionProblem] = [
    .questionIDMissing, .questionIDUnusable("A"), .questionIDTwice("a"), .solutionMissing,
    .nothingRight, .attributeUnknown("data-x"),
    .attributeValueUnusable(name: "data-number", value: "x"), .whyOutOfRange(9),
    .orderColumnsUnusable, .rightAlwaysAt(place: 2), .rightAlwaysLongest,
    .exerciseUnknown("a/b"), .lessonUnknown("a.b"),
  ]
  private static let quiz: [QuizTrap] = [
    .noBlankLineBeforeOptions, .answerInParagraph("[[x]]"), .blankLineBeforeHint,
    .blankLineBeforeSolution, .scriptBeforeHint, .solutionUnclosed, .bulletWithTwoBlanks,
    .optionWithoutText, .optionWrapped, .markUnusable("()"), .optionsMixed,
    .surveyByAccident("ls"), .selectionWithoutRight, .inputWithoutContent, .twoComments,
  ]
  private static let text: [TextTrap] = [
    .tildeFence, .fenceUnclosed, .indentedCode, .commentShown, .typographicMark("--"),
    .wordInUnderscores("a_b_c"), .macroUnknown("x"), .macroTooShort("@x"), .macroTooDeep,
    .listMark("1)"), .lazyContinuation, .nestedListIndent, .referenceLink("[a][1]"),
    .tagUnclosed("div"),
  ]
  private static let loss: [Loss] = [
    .script, .remoteImport("x"), .remoteLink("x"), .refusedTag("iframe"), .embedding, .audio,
    .video, .drawing, .tooComplex,
  ]
  private static let module: [ModuleMismatch] = [
    .description(.missing(key: "title")), .description(.malformed(key: "title")),
    .description(.unknownKey("x")), .description(.anchorOrAlias(line: 3)),
    .languagesDiffer(.steps(here: 1, there: 2)),
    .languagesDiffer(.rightOptions(id: "a.b")), .languageDiffersFromFolder(.english),
    .moduleTitleDiffers(listed: "A", written: "B"),
    .moduleLessonDiffers(listed: "a.b", written: "a.c"), .moduleFileMissing("id/x.md"),
    .moduleFileUnlisted, .moduleFolderDiffers(listed: "a", folder: "b"),
  ]

  private static let all: [Problem] =
    file.map { .file($0) } + step.map { .step($0) } + question.map { .question($0) }
    + quiz.map { .quiz($0) } + text.map { .text($0) } + loss.map { .loss($0) }
    + module.map { .module($0) }

  @Test(arguments: all, Language.allCases)
  func `a problem is told in whole sentences`(problem: Problem, language: Language) {
    let explanation = language.phrases.explanation(of: problem)
    for sentence in [explanation.what, explanation.cure] {
      #expect(sentence.hasSuffix(".") || sentence.hasSuffix(":"), "\(sentence)")
      #expect(sentence.count <= 100, "\(sentence)")
    }
    for word in ["gagal", "Salah", "mudah", "cuma", "kamu", "Anda harus"] {
      #expect(!explanation.what.contains(word) && !explanation.cure.contains(word))
    }
  }

  @Test(arguments: all)
  func `the languages are not the same text`(problem: Problem) {
    let wordings = Language.allCases.map { $0.phrases.explanation(of: problem) }
    #expect(wordings[0].what != wordings[1].what)
  }

  @Test
  func `names for programs are those of the cases`() {
    #expect(Problem.quiz(.optionsMixed).name == "optionsMixed")
    #expect(Problem.step(.stepTooLong(words: 90)).name == "stepTooLong")
    #expect(Problem.step(.stepTooLong(words: 90)).detail == "90")
    #expect(Set(Self.all.map(\.name)).count > 60)
  }
}
