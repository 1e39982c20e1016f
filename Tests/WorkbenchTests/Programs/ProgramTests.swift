import TestSupport
import Testing

@testable import Workbench

struct ProgramTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func `a program's output and status come back`() async throws {
    let program = Program(name: try folder.writeProgram("echo \"$1 $2\"; exit 3", to: "p"))
    let outcome = try await onOwnThread { program.run(["satu", "dua tiga"]) }
    #expect(outcome == .finished(status: 3, output: Array("satu dua tiga\n".utf8)))
    #expect(outcome.output == nil)
  }

  @Test(arguments: ["pelita-no-such-program", "/no/such/program"])
  func `a program that is not installed is absent`(name: String) {
    #expect(Program(name: name).run([]) == .absent)
  }

  @Test func `a program that takes too long is stopped`() async throws {
    let program = Program(name: try folder.writeProgram("exec sleep 60", to: "p"))
    let outcome = try await onOwnThread { program.run([], timeout: .milliseconds(200)) }
    #expect(outcome == .timedOut)
  }

  @Test func `a program that prints without end is stopped`() async throws {
    let program = Program(name: try folder.writeProgram("exec yes", to: "p"))
    let outcome = try await onOwnThread { program.run([], outputLimit: 1000) }
    #expect(outcome == .brokenOff)
  }
}
