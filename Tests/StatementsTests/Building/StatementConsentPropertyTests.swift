import LearningRecord
import TestSupport
import Testing
import TrainingModel

@testable import Statements

/// Whatever a school's record holds, statements tell of nobody who did not agree.
struct StatementConsentPropertyTests {
  private func builder(_ model: TrainingModel) throws -> StatementBuilder? {
    let settings = try #require(
      StatementSettings(base: "https://d.example.id", nowMilliseconds: 1_764_100_000_000))
    return StatementBuilder(model, settings: settings, catalogue: try Story.catalogue())
  }

  private func history(seed: UInt64) -> LearningHistory {
    var generator = EventGenerator(seed: seed)
    return LearningHistory(generator.histories(writers: 2, count: 20))
  }

  @Test(arguments: UInt64(0)..<100)
  func `nobody who did not agree has an account in any statement`(seed: UInt64) throws {
    let model = try CanaryModel(seed: seed).model
    guard let builder = try builder(model) else { return }
    let people = model.people.compactMap(\.id.person)
    let all =
      builder.schoolStatements() + builder.mentoringStatements()
      + people.flatMap { builder.statements(of: $0, history(seed: seed)) }
    for person in people {
      let consent = model.consent(of: person)
      #expect(builder.consents.allowStatements(of: person) == (consent?.statements ?? false))
      #expect(builder.consents.allowDetails(of: person) == (consent?.detailedStatements ?? false))
      guard consent?.statements != true, consent?.detailedStatements != true else { continue }
      let account = builder.vocabulary.account(of: person).compactText
      #expect(!all.contains { $0.line.contains(account) })
    }
    for statement in all {
      for name in people.compactMap({ model.person($0)?.body.name }) + people.map(\.text) {
        #expect(!statement.line.contains(name))
      }
    }
  }

  @Test(arguments: UInt64(0)..<100)
  func `school scope tells nothing of mentor scope, and without consent nobody's canary sings`(
    seed: UInt64
  ) throws {
    let model = try CanaryModel(seed: seed).model
    guard let builder = try builder(model) else { return }
    #expect(!builder.schoolStatements().contains { CanaryModel.isWidened($0.line) })
    let silent = TrainingModel(model.revisions.filter { $0.header.key.kind != Consent.kind })
    guard let quiet = try self.builder(silent) else { return }
    #expect(quiet.mentoringStatements().isEmpty)
    #expect(quiet.peopleWithDetails.isEmpty)
    for person in silent.people.compactMap(\.id.person) {
      #expect(quiet.statements(of: person, history(seed: seed)).isEmpty)
    }
  }

  @Test(arguments: UInt64(0)..<100)
  func `every statement of every record passes our own check`(seed: UInt64) throws {
    let model = try CanaryModel(seed: seed).model
    guard let builder = try builder(model) else { return }
    var check = StatementCheck(version: .one, nowMilliseconds: 1_764_100_000_000)
    let own = builder.peopleWithDetails.prefix(1).flatMap {
      builder.statements(of: $0, history(seed: seed))
    }
    for statement in builder.schoolStatements() + builder.mentoringStatements() + own {
      let verdict = check.verdict(onLine: Array(statement.line.utf8))
      #expect(
        verdict.isValid && verdict.warnings.isEmpty,
        "\(verdict.json.compactText) \(statement.line)")
    }
  }
}
