import Glibc
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

  @Test func `a program that is left goes on in a session of its own`() throws {
    let script =
      "echo $$ > '\(folder.path)/p.tmp'; mv '\(folder.path)/p.tmp' '\(folder.path)/pid'\ncat"
    let program = Program(
      name: try folder.writeProgram("\(script) < '\(folder.path)/end'", to: "p"))
    #expect(mkfifo(folder.path + "/end", 0o600) == 0)
    #expect(program.start([], patience: .zero))
    while access(folder.path + "/pid", R_OK) != 0 { usleep(1000) }
    let process = try #require(Int32(folder.read("pid").dropLast()))
    #expect(getsid(process) == process && kill(process, 0) == 0)
    kill(process, SIGKILL)
    #expect(waitpid(process, nil, 0) == process)
  }

  @Test func `a program that ends at once without having succeeded was not started`() throws {
    let program = Program(name: try folder.writeProgram("exit $1", to: "p"))
    #expect(!program.start(["3"], patience: .seconds(60)))
    #expect(program.start(["0"], patience: .seconds(60)))
    #expect(!Program(name: "/no/such/program").start([], patience: .zero))
  }
}
