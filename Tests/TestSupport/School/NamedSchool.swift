public import LearningRecord
public import TrainingModel

/// A random school in whose texts everybody is named, and of whom only some allow that.
///
/// Mentor scope holds the canary of ``SchoolGenerator``.
public struct NamedSchool {
  /// Part of every name of somebody who does not allow it.
  public static let secret = "Xrahasianama"
  /// Part of the name of everybody who allows it.
  public static let open = "Xterbuka"

  public private(set) var model: TrainingModel
  /// Those who wrote that their name may stand in reports.
  public private(set) var consenting: Set<PersonID> = []

  /// Adds `count` teachers, at most 150, to the random school of `seed`.
  public init(seed: UInt64, teachers count: Int) throws {
    model = try CanaryModel(seed: seed).model
    var random = SeededGenerator(seed: seed)
    for number in 0..<count {
      try add(number, allows: Bool.random(using: &random))
    }
  }

  private mutating func add(_ number: Int, allows: Bool) throws {
    var pen = SigningPen(UInt8(100 + number))
    let name = "Bu \(allows ? Self.open : Self.secret)\(number)"
    let clock = WallClock(milliseconds: 1_764_000_000_000)
    let day = Day(number: 20_415)
    model.insert(try pen.introduce(as: name))
    let spoken = ClassApplication(person: pen.person, tried: "saya, \(name), mencoba", day: day)
    let facts = [
      DrawnFact(
        Session(topic: "Dipandu \(name)", day: day, place: "rumah \(name)"),
        id: Self.entity("sesi-tambahan-\(number)")),
      DrawnFact(
        Obstacle(sort: .skill, what: "\(name) sakit", day: day),
        id: Self.entity("kendala-tambahan-\(number)")),
      DrawnFact(
        Speaker(name: name, person: pen.person, source: .colleague),
        id: Self.entity("pemateri-\(number)")),
      DrawnFact(
        Meeting(title: "Rapat", day: day, decisions: [.init(what: "\(name) menyiapkan ruang")]),
        id: Self.entity("rapat-tambahan-\(number)")),
      DrawnFact(
        Assignment(due: day, why: "dari \(name)", from: name),
        id: Self.entity("tugas-tambahan-\(number)")),
      DrawnFact(spoken, id: Self.entity("penerapan-\(number)")),
    ]
    for fact in facts { model.insert(try pen.write(fact, at: clock)) }
    guard allows else { return }
    consenting.insert(pen.person)
    let consent = Consent(person: pen.person, namesInReports: true, day: day)
    let id = Consent.entity(of: pen.person, in: Self.entity("sekolah-contoh"))
    model.insert(try pen.write(DrawnFact(consent, id: id), at: clock))
  }

  private static func entity(_ text: String) -> EntityID { SchoolGenerator.formed(EntityID(text)) }
}
