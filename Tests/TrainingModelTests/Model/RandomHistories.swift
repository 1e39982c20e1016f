import LearningRecord
import TestSupport

@testable import TrainingModel

/// Replicas that write and exchange at random, as people with flash disks would.
struct RandomHistories {
  private(set) var replicas: [TrainingModel]
  private var authors: [Author]

  /// Every revision anybody wrote.
  var written: [Revision] = []

  /// Lets two to five people write and exchange for a while; the clocks jump.
  init(using random: inout some RandomNumberGenerator) throws {
    let people = Int.random(in: 2...5, using: &random)
    replicas = Array(repeating: TrainingModel(), count: people)
    authors = try (0..<people).map { try Samples.author(UInt8($0)) }
    for _ in 0..<Int.random(in: 4...12, using: &random) {
      let one = Int.random(in: 0..<people, using: &random)
      if Int.random(in: 0..<4, using: &random) == 0 {
        let other = Int.random(in: 0..<people, using: &random)
        replicas[one].merge(replicas[other])
      } else {
        try write(at: one, using: &random)
      }
    }
  }

  private mutating func write(
    at place: Int, using random: inout some RandomNumberGenerator
  ) throws {
    let name = Int.random(in: 0..<3, using: &random)
    let clock = Samples.clock(
      Int64.random(in: 0...1_000_000, using: &random), isDoubtful: Bool.random(using: &random))
    let isPrivate = Bool.random(using: &random)
    let key = EntityKey(
      kind: isPrivate ? Reply.kind : Assignment.kind, id: try Samples.entity("entity-\(name)"))
    let heads = replicas[place][key]?.heads.map(\.id) ?? []
    let revision: Revision
    if !heads.isEmpty, Int.random(in: 0..<5, using: &random) == 0 {
      revision = try authors[place].tombstone(
        of: key, replacing: heads, about: isPrivate ? Samples.person(9) : nil, at: clock)
    } else if isPrivate {
      let reply = Reply(teacher: Samples.person(9), text: "\(place) \(written.count)")
      revision = try authors[place].revision(
        of: key.id, reply, inPlaceOf: replicas[place].entry(key.id), about: Samples.person(9),
        at: clock)
    } else {
      let assignment = Assignment(why: "\(place) \(written.count)")
      revision = try authors[place].revision(
        of: key.id, assignment, inPlaceOf: replicas[place].entry(key.id), at: clock)
    }
    replicas[place].insert(revision)
    written.append(revision)
  }
}
