import Curriculum
import Practice
import TestSupport
import Testing
import Workbench

@testable import PelitaApp

struct PythonBenchTests {
  private func bench(_ name: String, in language: Language) throws -> PythonBench {
    let id = try #require(ExerciseID("python/" + name))
    let stem = Laptop.repository + "/Exercises/python/" + name
    let exercise = try LoadedExercise(
      path: stem + ".yaml", folder: stem, id: id, language: language)
    return try #require(exercise.bench as? PythonBench)
  }

  @Test(arguments: Language.allCases)
  func `every reason that any program can have is worded`(language: Language) {
    for reason in ProgramReason.allCases {
      let feedback = language.phrases.programFeedback(for: reason)
      #expect(![feedback.seen, feedback.why, feedback.next].contains(""), "\(reason)")
    }
  }

  @Test func `reasons have words of their own in both languages`() {
    for phrases in [Language.indonesian.phrases, Language.english.phrases] {
      let seen = ProgramReason.allCases.map { phrases.programFeedback(for: $0).seen }
      #expect(Set(seen).count == seen.count)
    }
  }

  @Test func `a program is judged as text, as a file, and as the file in a folder`() throws {
    let bench = try bench("average", in: .indonesian)
    guard case .text(let solution)? = bench.exercise.description.solution else { return }
    let folder = try TemporaryFolder()
    let path = try folder.write(
      solution.replacing("\n", with: "\r\n"), to: "program.py")
    #expect(try bench.verdict(on: .text(solution)) == .right)
    #expect(try bench.verdict(on: .path(path)) == .right)
    #expect(try bench.verdict(on: .path(folder.path)) == .right)
  }

  @Test func `without Python nothing is checked, and nothing is wrong`() throws {
    var bench = try bench("average", in: .indonesian)
    bench.python = .failure(.python)
    #expect(try bench.verdict(on: .text("print(1)")) == .unchecked(ExerciseReason("no-python")))
    bench.python = .failure(.limits)
    #expect(try bench.verdict(on: .text("print(1)")) == .unchecked(ExerciseReason("no-limits")))
  }

  @Test func `harm is refused while it is judged`() throws {
    let folder = try TemporaryFolder()
    try folder.write("rahasia", to: "a.txt")
    let program = "import shutil\nshutil.rmtree('\(folder.path)')"
    let verdict = try bench("average", in: .english).verdict(on: .text(program))
    #expect(verdict != .right)
    #expect(try folder.names() == ["a.txt"])
  }
}
