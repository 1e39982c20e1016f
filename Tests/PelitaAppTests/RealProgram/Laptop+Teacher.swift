import Foundation
import LearningRecord
import ProgressStore
import TestSupport
import Testing

extension Laptop {
  /// A laptop on which a teacher has introduced herself.
  static func withTeacher(named name: String = "Contoh") throws -> Laptop {
    let laptop = try Laptop()
    let terminal = try laptop.start()
    var position = 0
    for line in ["1", name, "1", "m", "0"] {
      guard terminal.end(of: WordSitting.prompt, after: position) != nil else {
        throw ProgramFailure(what: "first run: " + terminal.text.suffix(500), code: 0)
      }
      position = terminal.output.count
      terminal.type(line + "\r")
    }
    let status = terminal.exitStatus()
    guard status == 0 else { throw ProgramFailure(what: "first run", code: status) }
    return laptop
  }

  /// The only teacher's typed answers in the order of her record, as a fresh start would find them.
  func storedAnswers() throws -> [String] {
    let teachers = home + "/data/pelita/teachers"
    let names = try FileManager.default.contentsOfDirectory(atPath: teachers)
    let name = try #require(names.first { PersonID($0) != nil })
    let person = try #require(PersonID(name))
    var random = SeededGenerator(seed: 1)
    let store = try ProgressStore(
      folder: teachers + "/" + name, person: person, at: 1_800_000_000_000, using: &random)
    defer { try? store.close() }
    #expect(store.recovery == nil)
    return try store.events().compactMap {
      guard case .answered(let attempt) = $0.body, case .text(let text) = attempt.answer else {
        return nil
      }
      return text
    }
  }
}
