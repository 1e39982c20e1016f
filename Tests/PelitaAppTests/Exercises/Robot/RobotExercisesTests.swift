import Curriculum
import Foundation
import TestSupport
import Testing

@testable import PelitaApp

/// The exercises as they are shipped.
@Suite struct RobotExercisesTests {
  private static let folder = Laptop.repository + "/Exercises/robot"
  static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    .filter { $0.hasSuffix(".yaml") }.map { String($0.dropLast(5)) }.sorted()

  static func exercise(_ name: String, in language: Language) throws -> LoadedExercise {
    let id = try #require(ExerciseID(kind: .robot, name: name))
    return try LoadedExercise(
      path: "\(folder)/\(name).yaml", folder: "\(folder)/\(name)", id: id, language: language)
  }

  @Test func `there is one for each step of the way`() {
    #expect(Self.names.count >= 24)
  }

  @Test(arguments: names, Language.allCases)
  func `each is solved by its solution, and each near-miss gets its reason`(
    name: String, language: Language
  ) throws {
    let exercise = try Self.exercise(name, in: language)
    let trial = ExerciseTrial(
      description: exercise.description, bench: exercise.bench, phrases: language.phrases)
    #expect(trial.findings().isEmpty, "\(trial.findings())")
  }

  @Test(arguments: names, Language.allCases)
  func `each fits a narrow screen and is short to read`(name: String, language: Language) throws {
    let exercise = try Self.exercise(name, in: language)
    guard case .robot(let task) = exercise.description.task else {
      Issue.record("no robot")
      return
    }
    let words = ([exercise.description.goal] + exercise.description.steps)
      .flatMap { $0.split(separator: " ") }
    #expect(words.count <= 80)
    #expect(exercise.description.hints.count >= 2)
    for stage in task.stages {
      #expect(stage.map.columns <= 10 && stage.map.rows <= 7)
    }
  }
}
