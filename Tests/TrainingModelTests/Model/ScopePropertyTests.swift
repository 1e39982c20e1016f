import LearningRecord
import TestSupport
import Testing

@testable import TrainingModel

/// What is made for the school never holds anything of mentor scope.
struct ScopePropertyTests {
  @Test func `the canary sings where mentor scope is asked for`() throws {
    let school = try CanaryModel(seed: 1)
    let document = ModelDocument(school.model, scopes: [.school, .mentor]).json.compactText
    #expect(CanaryModel.isWidened(document))
    #expect(
      school.model.limited(to: .mentor).revisions.allSatisfy { CanaryModel.isWidened($0.line) })
  }

  @Test(arguments: UInt64(0)..<300)
  func `school scope never holds the bytes of mentor scope`(seed: UInt64) throws {
    let school = try CanaryModel(seed: seed)
    let limited = school.model.limited(to: .school)
    #expect(limited.revisions.allSatisfy { $0.header.scope == .school })
    #expect(!limited.revisions.contains { CanaryModel.isWidened($0.line) })
    #expect(!CanaryModel.isWidened(ModelDocument(school.model).json.indentedText))
    #expect(
      !CanaryModel.isWidened(ModelDocument(limited, scopes: [.school, .mentor]).json.compactText))
    #expect(limited.stateHash(of: .school) == school.model.stateHash(of: .school))
  }

  @Test(arguments: UInt64(0)..<300)
  func `merging never widens a scope`(seed: UInt64) throws {
    let histories = try RandomHistories(seed: seed)
    let merged = TrainingModel(merging: histories.replicas)
    let parts = TrainingModel(merging: histories.replicas.map { $0.limited(to: .school) })
    #expect(merged.limited(to: .school) == parts)
    #expect(!parts.revisions.contains { CanaryModel.isWidened($0.line) })
  }

  @Test(arguments: UInt64(0)..<300)
  func `a teacher reads what is about them and nothing about others`(seed: UInt64) throws {
    let histories = try RandomHistories(seed: seed, steps: 20...40)
    let model = histories.all
    let identities = model.identities
    for person in histories.generator.people {
      let readable = model.readable(by: person)
      let others = readable.revisions.filter { revision in
        revision.header.scope == .mentor
          && revision.header.about.map { !identities.areOne($0, person) } ?? true
      }
      #expect(others.isEmpty)
      let own = model.revisions.filter { $0.header.about == person }
      #expect(own.allSatisfy(readable.contains))
    }
    let stranger = model.readable(by: Samples.person(77))
    #expect(stranger == model.limited(to: .school))
  }
}
