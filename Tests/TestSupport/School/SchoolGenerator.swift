import Curriculum
public import LearningRecord
public import TrainingModel

/// Draws what a school's record may hold: every kind of entity, about a few invented people.
///
/// Whatever it draws for mentor scope holds ``canary``, and nothing of school scope does: where the
/// canary is found, a scope was widened.
public struct SchoolGenerator {
  /// Stands in every text and name of mentor scope; has the form of a lesson's name too.
  public static let canary = "kenari-rahasia"

  public let school: EntityID
  /// Who may be named.
  public let people: [PersonID]
  private(set) var random: SeededGenerator

  /// Starts the sequence that `seed` names.
  public init(seed: UInt64, people: [PersonID]) {
    random = SeededGenerator(seed: seed)
    school = Self.formed(EntityID("sekolah-contoh"))
    self.people = people
  }

  /// Draws a fact of any kind, as `author` might write it.
  public mutating func fact(by author: SigningPen) -> DrawnFact {
    var fact = number(in: 0...3) == 0 ? mentorFact() : schoolFact(by: author)
    if chance(6) {
      // What a newer Pelita would add.
      let mark = fact.key.kind.scope == .mentor ? Self.canary : "nanti"
      fact.body?.append("later", .object(JSONObject([.init("x", .string(mark))])))
    }
    return fact
  }

  private mutating func schoolFact(by author: SigningPen) -> DrawnFact {
    switch number(in: 0...4) {
    case 0: peopleFact(by: author)
    case 1: planningFact()
    case 2: implementationFact()
    case 3: evaluationFact()
    default: chance(4) ? laterFact() : implementationFact()
    }
  }

  // MARK: Parts

  /// Draws a number.
  public mutating func number(in range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  /// Whether something happens that happens once in `count` times.
  public mutating func chance(_ count: Int) -> Bool { number(in: 1...count) == 1 }

  /// Draws one of `items`, which must not be empty.
  public mutating func one<Item>(of items: [Item]) -> Item {
    items[number(in: 0...items.count - 1)]
  }

  /// Draws an order.
  public mutating func shuffled<Item>(_ items: [Item]) -> [Item] { items.shuffled(using: &random) }

  mutating func person() -> PersonID { one(of: people) }

  mutating func somePeople() -> [PersonID] {
    Array(shuffled(people).prefix(number(in: 0...3)))
  }

  /// Draws one of two entities of a kind, so that people meet at the same one.
  mutating func entity(_ stem: String) -> EntityID {
    Self.formed(EntityID("\(stem)-contoh-\(number(in: 1...2))"))
  }

  mutating func text() -> String {
    one(of: [
      "", "Pengenalan KKA", "ruang guru; \"lantai 2\"", "=1+1", "<b>tebal</b>", "\u{202E}terbalik",
      "é\u{301}\u{301} 你 🙂", "baris\nkedua", "\u{1B}[2Jlayar",
    ])
  }

  mutating func day() -> Day { Day(number: one(of: [0, 20_415, 20_420, 47_481])) }

  mutating func span() -> TimeSpan? {
    TimeSpan(from: number(in: 420...720), to: number(in: 721...900))
  }

  mutating func lesson() -> LessonID {
    Self.formed(LessonID(one(of: ["laptop.files", "laptop.typing", "sheets.average"])))
  }

  mutating func lessons() -> [LessonID] { (0..<number(in: 0...2)).map { _ in lesson() } }

  mutating func competence() -> CompetenceCode {
    Self.formed(CompetenceCode(one(of: ["DC:1.1", "DC:3.2", "school.1"])))
  }

  mutating func competences() -> [CompetenceCode] {
    (0..<number(in: 0...2)).map { _ in competence() }
  }

  mutating func audience() -> Assignment.Audience {
    chance(2) ? .everybody : .people(somePeople())
  }

  mutating func places() -> [WriterID: Int] {
    [Self.formed(WriterID("laptop-contoh-\(number(in: 0...4))")): number(in: 1...99)]
  }

  /// A clock that may have fallen back to 1970 or run ahead to 2099.
  public mutating func clock() -> WallClock {
    let usual = 1_764_000_000_000 + Int64(number(in: 0...10_000_000))
    return WallClock(
      milliseconds: one(of: [usual, usual, usual, 0, 4_070_908_800_000]), isDoubtful: chance(5))
  }

  /// A sample that has its form; a mistake here is the generator's own.
  static func formed<Value>(_ value: Value?) -> Value {
    guard let value else { preconditionFailure("a sample has its form") }
    return value
  }
}
