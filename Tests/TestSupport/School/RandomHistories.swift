public import TrainingModel

/// Replicas that write and exchange at random, as people with flash disks would.
///
/// All kinds of entities, also unknown ones; clocks jump to 1970 and 2099; bodies that nobody can
/// read and names of replaced revisions that belong elsewhere occur.
public struct RandomHistories {
  public private(set) var replicas: [TrainingModel]
  /// Every revision anybody wrote.
  public private(set) var written: [Revision] = []
  public private(set) var generator: SchoolGenerator
  private var pens: [SigningPen]

  /// Lets two to five people write and exchange for a while.
  public init(seed: UInt64, steps: ClosedRange<Int> = 4...16) throws {
    var drawing = SeededGenerator(seed: seed)
    let people = Int.random(in: 2...5, using: &drawing)
    pens = (0..<people).map { SigningPen(UInt8($0)) }
    replicas = Array(repeating: TrainingModel(), count: people)
    generator = SchoolGenerator(seed: drawing.next(), people: pens.map(\.person))
    for place in pens.indices {
      keep(try pens[place].introduce(as: "Guru 0\(place)"), at: place)
    }
    for _ in 0..<Int.random(in: steps, using: &drawing) {
      let place = generator.number(in: 0...people - 1)
      if generator.chance(4) {
        replicas[place].merge(replicas[generator.number(in: 0...people - 1)])
      } else {
        try write(at: place)
      }
    }
  }

  /// Everything that anybody wrote, in one model.
  public var all: TrainingModel { TrainingModel(written) }

  private mutating func keep(_ revision: Revision, at place: Int) {
    replicas[place].insert(revision)
    written.append(revision)
  }

  private mutating func write(at place: Int) throws {
    var fact = generator.fact(by: pens[place])
    // Somebody with an older copy does not know what there is to replace.
    var replaced = generator.chance(8) ? [] : replicas[place][fact.key]?.heads.map(\.id) ?? []
    if !replaced.isEmpty, generator.chance(5), fact.key.kind != Person.kind { fact.body = nil }
    if generator.chance(20), fact.body != nil, fact.key.kind != Person.kind {
      fact.body = JSONObject([.init("broken", .boolean(true))])
    }
    if generator.chance(12), let other = written.last?.id, !replaced.contains(other) {
      replaced.append(other)
    }
    keep(try pens[place].write(fact, replacing: replaced, at: generator.clock()), at: place)
  }
}
