import Foundation
import TestSupport

/// The probe in a real terminal, started from a shell that repairs nothing by itself.
///
/// dash leaves the terminal's settings alone; bash would put them right and hide a fault.
final class ProbeSession {
  let tmux: TmuxSession
  private let folder: URL

  /// Starts dash and in it the probe, for a person whose `~/.inputrc` holds `inputrc`.
  init(
    arguments: String = "", environment: [String: String] = [:], inputrc: String = ""
  ) async throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "probe-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(inputrc.utf8).write(to: folder.appending(path: ".inputrc"))
    tmux = try TmuxSession(
      "cd; exec dash", environment: environment.merging(["HOME": folder.path]) { mine, _ in mine })
    try await waitForPrompt()
    try await note("before")
    try await start(arguments)
  }

  deinit {
    tmux.kill()
    try? FileManager.default.removeItem(at: folder)
  }

  /// Starts the probe and waits for its first line.
  func start(_ arguments: String = "") async throws {
    try tmux.enter("clear; \(BuiltProgram.path("terminal-probe")) \(arguments)")
    try await tmux.waitFor("probe ready")
  }

  /// Waits for the shell's prompt; what is typed before would be lost with the program.
  func waitForPrompt() async throws {
    try await tmux.wait(for: "the shell's prompt") { screen in
      screen.split(separator: "\n").last { !$0.isEmpty } == "$"
    }
  }

  /// Waits for the shell to come back with the exit status `status`.
  func waitForExit(_ status: Int32) async throws {
    try await waitForPrompt()
    try tmux.enter("echo \"status $?\"")
    try await tmux.waitFor("status \(status)\n")
  }

  /// Waits for the shell and says whether the terminal's settings are as before the first start.
  func isRestored() async throws -> Bool {
    try await waitForPrompt()
    try await note("after")
    return try settings("before") == settings("after")
  }

  /// Lets the shell write the terminal's settings to a file.
  func note(_ name: String) async throws {
    let path = folder.appending(path: name).path
    try tmux.enter("stty -a > \(path).part; mv \(path).part \(path)")
    try await tmux.wait(for: path) { _ in FileManager.default.fileExists(atPath: path) }
  }

  func settings(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// The probe's process.
  func processID() throws -> Int32? {
    guard let shell = try tmux.processID() else { return nil }
    let path = "/proc/\(shell)/task/\(shell)/children"
    let children = try String(contentsOfFile: path, encoding: .utf8)
    return children.split(separator: " ").first.flatMap { Int32($0) }
  }

  /// Sends `signal` to the probe.
  func send(_ signal: Int32) throws {
    if let process = try processID() { kill(process, signal) }
  }
}
