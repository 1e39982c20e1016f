import Testing

@testable import Curriculum

/// The shape that every exercise has, whatever its kind.
struct ExerciseReadingTests {
  private static let journal = """
    exercise: journal/help-plan
    title: {id: Rencana minta bantuan, en: A plan for help}
    goal: {id: Tahu siapa yang ditanya., en: Know whom to ask.}
    steps:
      - {id: Tulis satu nama., en: Write one name.}
    covers: [DC:5.1]
    feedback:
      kept:
        seen: {id: "Tersimpan.", en: "Kept."}
        why: {id: "", en: ""}
        next: {id: "Lanjut.", en: "Go on."}
    task: {questions: [{name: a, label: {id: a, en: a}, ask: {id: a, en: a}}]}
    """

  private func read(_ yaml: String, _ id: String = "journal/help-plan") throws -> Result<
    ExerciseDescription, ExerciseReadingError
  > {
    let id = try #require(ExerciseID(id))
    do throws(ExerciseReadingError) {
      return .success(try ExerciseDescription(yaml: Array(yaml.utf8), as: id, in: .english))
    } catch {
      return .failure(error)
    }
  }

  private func problems(_ yaml: String, _ id: String = "journal/help-plan") throws
    -> [ExerciseProblem]
  {
    guard case .failure(let error) = try read(yaml, id) else { return [] }
    return error.findings.compactMap {
      if case .exercise(let problem) = $0.problem { problem } else { nil }
    }
  }

  @Test(arguments: ["a/b", "folders/", "folders/A", "folders/../x", "folders", "games/x"])
  func `a name of another form names no exercise`(text: String) {
    #expect(ExerciseID(text) == nil)
  }

  @Test func `one language is read, with its feedback`() throws {
    let description = try read(Self.journal).get()
    #expect(description.title == "A plan for help")
    #expect(description.steps == ["Write one name."])
    #expect(description.feedback["kept"]?.next == "Go on.")
    #expect(description.order == 999)
  }

  @Test func `wording in one language only is a finding`() throws {
    let yaml = Self.journal.replacing(", en: A plan for help", with: "")
    #expect(try problems(yaml).contains(.notInBothLanguages(key: "title")))
  }

  @Test func `a key that nobody knows is a finding with its line`() throws {
    let yaml = Self.journal + "\nhint: []"
    guard case .failure(let error) = try read(yaml) else {
      Issue.record("it was read")
      return
    }
    let finding = error.findings.first { $0.problem == .exercise(.unknownKey("hint")) }
    #expect(finding?.position.line == yaml.split(separator: "\n").count)
  }

  @Test func `another name than the file's is a finding`() throws {
    #expect(
      try problems(Self.journal, "journal/other")
        .contains(.nameDiffers(written: "journal/help-plan", file: "journal/other")))
  }

  @Test func `what is judged needs a solution and three near-misses`() throws {
    let yaml = Self.journal.replacing("journal/help-plan", with: "forms/letter")
    let found = try problems(yaml, "forms/letter")
    #expect(found.contains(.missing(key: "solution")))
    #expect(found.contains(.missing(key: "worked")))
    #expect(found.contains(.tooFewMisses(count: 0, least: 3)))
  }

  @Test(arguments: ["../x.txt", "/etc/passwd", "a//b", "a/./b", "", #"a\b"#])
  func `a path that could leave the folder is a finding`(path: String) throws {
    let yaml =
      Self.journal.replacing("journal/help-plan", with: "documents/letter") + """

        solution: {file: '\(path)'}
        """
    #expect(try problems(yaml, "documents/letter").contains(.unsafePath(path)))
  }

  @Test func `an alias bomb and a huge file are refused before they are read`() throws {
    #expect(try problems("a: &x [1]\nb: *x") == [.anchorOrAlias(line: 1)])
    let huge = String(repeating: "a", count: ExerciseDescription.largestFile + 1)
    #expect(
      try problems(huge)
        == [.tooLarge(bytes: huge.utf8.count, limit: ExerciseDescription.largestFile)])
    #expect(try problems("[") != [])
  }

  @Test func `feedback is filled once, and unknown places stay`() {
    let feedback = ExerciseFeedback(seen: "Baris {line}: {word} {other}", why: "{", next: "")
    let filled = feedback.filled(with: ["line": "3", "word": "{line}"])
    #expect(filled.seen == "Baris 3: {line} {other}")
    #expect(filled.why == "{")
  }
}
