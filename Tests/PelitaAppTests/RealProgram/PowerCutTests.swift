import Foundation
import TestSupport
import Testing

/// What a teacher has seen acknowledged survives a power cut at any moment.
struct PowerCutTests {
  /// A laptop on which a teacher has introduced herself, made once and copied.
  private static let introduced = Result { try Laptop.withTeacher() }

  @Test(arguments: 0..<200)
  func `a shown verdict means that the answer is stored, exactly once`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let laptop = try Laptop(copying: Self.introduced.get())
    let sitting = try WordSitting(on: laptop)
    let script = WordSitting.script(using: &random)
    let last = Int.random(in: script.indices, using: &random)
    for action in script[..<last] {
      try sitting.begin(action)
      #expect(sitting.awaitVerdict())
    }
    try sitting.begin(script[last])
    // Half of them around the moment of the verdict, half as soon as it can be read.
    let cutsOnSight = Bool.random(using: &random)
    let microseconds = exp(Double.random(in: log(1)...log(20_000), using: &random))
    if cutsOnSight { #expect(sitting.awaitVerdict()) } else { usleep(UInt32(microseconds)) }
    sitting.cutPower()

    let stored = try laptop.storedAnswers()
    let unseen = sitting.pending.map { [$0] } ?? []
    #expect(
      stored == sitting.acknowledged || stored == sitting.acknowledged + unseen,
      "in action \(last), \(cutsOnSight ? "on sight" : "after \(microseconds) µs")")
  }
}
