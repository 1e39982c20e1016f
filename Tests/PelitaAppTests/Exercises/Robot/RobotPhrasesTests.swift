import Curriculum
import Robot
import Testing

@testable import PelitaApp

@Suite struct RobotPhrasesTests {
  private static let problems: [ProgramProblem.Kind] = [
    .unknownWord("a", nearest: nil), .unknownWord("a", nearest: "b"), .sideMissing("belok"),
    .extraWords("a", after: "b"), .twoOnOneLine("a", "b"), .numberAfterAction("a", count: "3"),
    .numberMissing("a"), .numberNotUnderstood("a"), .numberOutOfRange("0", most: 9),
    .conditionMissing("a"), .unknownCondition("a", nearest: nil),
    .unknownCondition("a", nearest: "b"), .nameMissing("a"), .nameUnusable("a"), .nameTaken("a"),
    .nameDefinedTwice("a", firstLine: 1), .endMissing(word: "a"), .endExtra("a"),
    .alternativeWithoutChoice("a"), .secondAlternative("a"), .definitionInside("a"),
    .tooManyLines(most: 9), .lineTooLong(most: 9), .nestedTooDeep(most: 9),
  ]
  private static let others = [
    "program-empty", "hit-wall", "nothing-to-pick", "nothing-to-put", "endless",
    "called-too-deep", "not-at-goal", "things-left", "marks-empty", "wrong-facing", "other-map",
    "too-many-lines", "word-missing", "word-forbidden", "line-not-given", "not-a-program",
    "prediction-empty", "prediction-unreadable", "prediction-outside", "prediction-start",
    "prediction-one-short", "prediction-mirrored", "prediction-turn-moves", "prediction-on-way",
    "prediction-elsewhere", "program-unreadable",
  ]

  @Test(arguments: Language.allCases)
  func `every reason has words, and all that was seen finds its place`(language: Language) throws {
    let exercise = try RobotExercisesTests.exercise("first-steps", in: language)
    let reasons =
      Self.problems.map { ProgramProblem(line: 7, $0).reason }
      + Self.others.map { ExerciseReason($0) }
    #expect(Set(reasons.map(\.name)).count == reasons.count)
    for reason in reasons {
      let feedback = exercise.bench.feedback(for: reason, phrases: language.phrases)
      #expect(feedback != nil, "\(reason.name)")
      guard !reason.seen.isEmpty, let filled = feedback?.filled(with: reason.seen) else { continue }
      let text = filled.seen + filled.why + filled.next
      #expect(!text.contains("{") && text.contains("7"), "\(text)")
    }
  }

  @Test func `a slip is told with the line and the cure`() throws {
    let exercise = try RobotExercisesTests.exercise("first-steps", in: .indonesian)
    let words = FeedbackWording(
      description: exercise.description, bench: exercise.bench, phrases: IndonesianPhrases())
    let verdict = try exercise.bench.verdict(onAuthored: .text("maju\nmju"))
    let feedback = words.feedback(for: verdict.reasons[0])
    #expect(feedback.seen == "Baris 2: 'mju' tidak dikenal.")
    #expect(feedback.next == "Maksudnya 'maju'?")
  }
}
