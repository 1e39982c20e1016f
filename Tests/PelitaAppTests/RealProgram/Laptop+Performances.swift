import Foundation
import LearningRecord
import ProgressStore
import TestSupport
import Testing

extension Laptop {
  /// The only teacher's practical work in the order of her record, as a fresh start would find it.
  func storedPerformances() throws -> [TimedPerformance] {
    let teachers = home + "/data/pelita/teachers"
    let names = try FileManager.default.contentsOfDirectory(atPath: teachers)
    let name = try #require(names.first { PersonID($0) != nil })
    let person = try #require(PersonID(name))
    var random = SeededGenerator(seed: 1)
    let store = try ProgressStore(
      folder: teachers + "/" + name, person: person, at: 1_800_000_000_000, using: &random)
    defer { try? store.close() }
    return try store.history().performances
  }
}

extension TmuxSession {
  /// Ends the program that the shell runs, as a power cut does; the shell stays.
  func cutPowerOfProgram() throws {
    let shell = try #require(try processID())
    let path = "/proc/\(shell)/task/\(shell)/children"
    let children = try String(contentsOfFile: path, encoding: .utf8)
    let program = try #require(children.split(separator: " ").first.flatMap { Int32($0) })
    Glibc.kill(program, SIGKILL)
  }
}
