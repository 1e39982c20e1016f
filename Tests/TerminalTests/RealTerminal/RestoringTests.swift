import Foundation
import TestSupport
import Testing

/// The terminal as the shell finds it after the program, whatever ended it.
struct RestoringTests {
  @Test(arguments: [
    ("end", 0), ("exit", 3), ("segv", 128 + SIGSEGV), ("abort", 128 + SIGABRT),
    ("trap", 128 + SIGILL), ("overflow", 128 + SIGSEGV), ("throw", 128 + SIGILL),
  ])
  func `is as before, and the cause of death is told`(line: String, status: Int32) async throws {
    let probe = try await ProbeSession()
    try probe.tmux.enter(line)
    try await probe.waitForExit(status)
    #expect(try await probe.isRestored())
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func `is as before when the program is asked to end at a prompt`(signal: Int32) async throws {
    let probe = try await ProbeSession()
    try probe.tmux.sendText("setengah")
    try await probe.tmux.waitFor("setengah")
    try probe.send(signal)
    try await probe.tmux.waitFor("end of input")
    try await probe.waitForExit(0)
    #expect(try await probe.isRestored())
  }

  @Test func `is as before when the program is asked to end while it works`() async throws {
    let probe = try await ProbeSession()
    try probe.tmux.enter("busy")
    try await probe.tmux.waitFor("line: busy|4")
    // What is pressed while the program works kills nothing.
    try probe.tmux.sendKeys("C-c", "C-z", "C-\\")
    try probe.send(SIGTERM)
    try await probe.waitForExit(128 + SIGTERM)
    #expect(try await probe.isRestored())
  }

  @Test func `is put right by the next start after a SIGKILL`() async throws {
    let probe = try await ProbeSession()
    try probe.tmux.sendText("setengah")
    try await probe.tmux.waitFor("setengah")
    try probe.send(SIGKILL)
    try await probe.tmux.waitFor("Killed")
    try await probe.note("broken")
    #expect(try probe.settings("broken").contains("-icanon"))
    // Nothing is echoed now, but the shell takes the line.
    try probe.tmux.enter(BuiltProgram.path("terminal-probe"))
    try await probe.tmux.wait(for: "a second start") {
      $0.components(separatedBy: "probe ready").count == 3
    }
    try probe.tmux.enter("end")
    try await probe.waitForExit(0)
    #expect(try await probe.isRestored())
  }

  @Test func `ends the program when it is closed`() async throws {
    let probe = try await ProbeSession()
    let process = try #require(try probe.processID())
    probe.tmux.kill()
    let deadline = ContinuousClock.now + .seconds(20)
    while kill(process, 0) == 0, ContinuousClock.now < deadline {
      try await Task.sleep(for: .milliseconds(15))
    }
    #expect(kill(process, 0) != 0)
  }

  @Test func `is taken again after a stop, and the draft is kept`() async throws {
    let probe = try await ProbeSession()
    try probe.tmux.sendText("setengah")
    try await probe.tmux.waitFor("setengah")
    try probe.send(SIGTSTP)
    try await probe.tmux.waitFor("Stopped")
    #expect(try await probe.isRestored())
    try probe.tmux.enter("fg")
    try await probe.tmux.waitFor("|setengah")
    try probe.tmux.enter("nya")
    try await probe.tmux.waitFor("line: setengahnya|11")
  }
}
