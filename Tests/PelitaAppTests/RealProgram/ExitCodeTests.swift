import Foundation
import TestSupport
import Testing

/// What scripts see of the real program.
@Suite struct ExitCodeTests {
  private func run(_ arguments: [String]) throws -> (status: Int32, error: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: BuiltProgram.path("pelita"))
    process.arguments = arguments
    let error = Pipe()
    process.standardError = error
    process.standardOutput = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    process.environment = ["HOME": NSTemporaryDirectory(), "PELITA_LANGUAGE": "id"]
    try process.run()
    let text = String(decoding: error.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }

  @Test func `a file that is not there is told in words, with the code for input and output`()
    throws
  {
    let result = try run(["learn", "/tidak/ada.md"])
    #expect(result.status == 74)
    #expect(result.error.contains("/tidak/ada.md"))
    #expect(!result.error.contains("missing("))
  }

  @Test func `a command nobody knows is wrong usage`() throws {
    #expect(try run(["--tidak-ada"]).status == 64)
  }

  @Test func `help is no failure`() throws {
    #expect(try run(["--help"]).status == 0)
  }
}
