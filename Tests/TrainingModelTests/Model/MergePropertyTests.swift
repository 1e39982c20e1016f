import Cryptography
import LearningRecord
import TestSupport
import Testing

@testable import TrainingModel

/// What must hold whatever people write, and however they exchange it.
struct MergePropertyTests {
  @Test(arguments: UInt64(0)..<1_000)
  func `merging in any order and grouping gives the same model`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let histories = try RandomHistories(seed: seed)
    let all = histories.all
    var shuffled = TrainingModel(merging: histories.replicas.shuffled(using: &random))
    #expect(shuffled == all)
    let before = shuffled
    #expect(histories.replicas.allSatisfy { shuffled.merge($0) == 0 }, "twice changes nothing")
    #expect(shuffled == before)

    let split = Int.random(in: 0...histories.replicas.count, using: &random)
    let first = TrainingModel(merging: histories.replicas[..<split])
    let second = TrainingModel(merging: histories.replicas[split...])
    let groups = TrainingModel(merging: [second, first])
    for scope in Scope.allCases {
      #expect(groups.stateHash(of: scope) == all.stateHash(of: scope))
    }
    let whole: Set<Scope> = Set(Scope.allCases)
    #expect(ModelDocument(groups, scopes: whole).json == ModelDocument(all, scopes: whole).json)
    #expect(groups.conflictDetails == all.conflictDetails)
    #expect(groups.identities == all.identities)
    #expect(groups.problems.map(\.revision) == all.problems.map(\.revision))
  }

  @Test(arguments: UInt64(0)..<1_000)
  func `nothing that anybody wrote is lost`(seed: UInt64) throws {
    let histories = try RandomHistories(seed: seed)
    let merged = TrainingModel(merging: histories.replicas)
    #expect(merged.count == histories.written.count)
    #expect(Set(merged.revisions.map(\.line)) == Set(histories.written.map(\.line)))
  }

  @Test(arguments: UInt64(0)..<300)
  func `the heads kept up to date are those that nothing replaces`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let histories = try RandomHistories(seed: seed, steps: 20...40)
    let model = TrainingModel(histories.written.shuffled(using: &random))
    for history in model.histories.values.flatMap(\.values) {
      var replaced: Set<RevisionID> = []
      for revision in history.revisions.values { replaced.formUnion(revision.header.replaces) }
      #expect(Set(history.heads.map(\.id)) == Set(history.revisions.keys).subtracting(replaced))
    }
  }

  @Test(arguments: UInt64(0)..<300)
  func `lines in any order and in any portions give the same model`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let histories = try RandomHistories(seed: seed)
    var lines = histories.written.map(\.bytes).shuffled(using: &random)
    // What is spoilt, cut off or not ours spoils nothing.
    lines.insert(Array("{}".utf8), at: 0)
    lines.append(lines[lines.count / 2].dropLast(7))
    var model = TrainingModel()
    var waiting: [[UInt8]] = []
    while !lines.isEmpty {
      let portion = lines.prefix(Int.random(in: 1...9, using: &random))
      lines.removeFirst(portion.count)
      var admission = Admission(to: model)
      admission.judge(waiting + portion)
      model.insert(contentsOf: admission.accepted)
      waiting = admission.quarantined.map(\.line)
    }
    #expect(model == histories.all)
    #expect(waiting.count == 2)
  }

  @Test(arguments: UInt64(0)..<300)
  func `a person's decisions end every conflict and keep what others wrote`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let histories = try RandomHistories(seed: seed, steps: 10...30)
    var model = histories.all
    var author = try Samples.author(99)
    for conflict in model.conflictDetails {
      let place = Int.random(in: conflict.versions.indices, using: &random)
      let body = try conflict.choosing(place)
      let decision = try author.resolution(of: conflict, as: body, at: Samples.clock())
      model.insert(decision)
      #expect(model[conflict.key]?.heads == [decision])
      #expect(decision.body.object == body)
    }
    #expect(model.conflicts.isEmpty)
    #expect(histories.written.allSatisfy(model.contains))
  }
}
