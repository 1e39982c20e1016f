import Foundation
import TestSupport
import Testing

/// The verdict waits for the disk.
struct SyncGateTests {
  /// The preloaded library, built once.
  private static let library = Result { try SyncGate.build() }

  @Test(arguments: [WordLesson.rightAnswer, WordLesson.wrongAnswer])
  func `the verdict is shown only after the answer is on the disk`(answer: String) throws {
    let laptop = try Laptop.withTeacher()
    let gate = SyncGate(library: try Self.library.get(), home: laptop.home)
    let sitting = try WordSitting(on: laptop, with: gate.environment)
    try sitting.begin(.goOn)
    try sitting.begin(.answer(""))  // Waits for the question; an empty line is no attempt.

    let before = gate.syncs()
    try gate.close()
    try sitting.begin(.answer(answer))
    #expect(gate.waits(after: before), "no sync of the log began")
    #expect(!sitting.awaitVerdict(seconds: 0.3), "the verdict did not wait for the sync")
    try gate.open()
    #expect(sitting.awaitVerdict())
    #expect(gate.syncs().ended > before.ended)
  }
}
