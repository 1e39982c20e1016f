import Foundation

/// A program in a real terminal, played by tmux: keys in, screen out.
///
/// Each session has a tmux server of its own, which ends with it. Wait for what should appear,
/// never for a time.
public final class TmuxSession {
  /// Holds the server's socket; short, because the path of a socket is at most 107 bytes.
  private let folder = FileManager.default.temporaryDirectory
    .appending(path: "pelita-test-\(getpid())-\(UUID().uuidString.prefix(8))")

  /// Starts `command` in a shell.
  ///
  /// - Parameters:
  ///   - command: A command line for `sh`.
  ///   - columns: The width of the window.
  ///   - rows: Its height.
  ///   - environment: Variables on top of a small, fixed environment with `LANG=C.UTF-8`.
  /// - Throws: `TmuxError` when tmux does not start.
  public init(
    _ command: String, columns: Int = 80, rows: Int = 24, environment: [String: String] = [:]
  ) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let inherited = ProcessInfo.processInfo.environment
    var variables = ["LANG": "C.UTF-8", "PS1": "$ ", "HOME": NSTemporaryDirectory()]
    variables["PATH"] = inherited["PATH"]
    variables.merge(environment) { $1 }
    let assignments = variables.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    try tmux(
      ["-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)"]
        + ["env", "-i", "TERM=tmux-256color"] + assignments + ["sh", "-c", command],
      [";", "set-option", "-w", "remain-on-exit", "on", ";", "set-option", "status", "off"])
  }

  deinit { kill() }

  /// Presses keys by tmux's names, such as `Enter`, `C-c`, `BSpace`, `Up`.
  public func sendKeys(_ keys: String...) throws { try tmux(["send-keys", "--"] + keys) }

  /// Types `text` as it stands.
  public func sendText(_ text: String) throws {
    // A final semicolon would end tmux's own command.
    let escaped = text.hasSuffix(";") ? text.dropLast() + "\\;" : text[...]
    try tmux(["send-keys", "-l", "--", String(escaped)])
  }

  /// Types `line` and presses Enter.
  public func enter(_ line: String) throws {
    if !line.isEmpty { try sendText(line) }
    try sendKeys("Enter")
  }

  /// Pastes `text` as a person does, between the marks of a bracketed paste where asked for.
  public func paste(_ text: String) throws {
    let file = folder.appending(path: "paste")
    try Data(text.utf8).write(to: file)
    try tmux(["load-buffer", file.path, ";", "paste-buffer", "-p", "-r"])
  }

  /// The text on the screen, without trailing spaces.
  public func capture() throws -> String { try tmux(["capture-pane", "-p"]) }

  /// The text on the screen with its SGR sequences.
  public func captureStyled() throws -> String { try tmux(["capture-pane", "-p", "-e"]) }

  /// Waits until the screen holds `text`.
  ///
  /// - Parameters:
  ///   - text: What should appear.
  ///   - timeout: How long to wait at most.
  /// - Returns: The screen that holds it.
  /// - Throws: `TmuxError.neverAppeared` with the screen as it stands.
  @discardableResult
  public func waitFor(_ text: String, timeout: Duration = .seconds(30)) async throws -> String {
    try await wait(for: text, timeout: timeout) { $0.contains(text) }
  }

  /// Waits until the screen satisfies `condition`, described by `what` in the error.
  @discardableResult
  public func wait(
    for what: String, timeout: Duration = .seconds(30), until condition: (String) -> Bool
  ) async throws -> String {
    var patience = timeout
    var looked = ContinuousClock.now
    while true {
      let screen = try capture()
      if condition(screen) { return screen }
      guard patience > .zero else { throw TmuxError.neverAppeared(what, screen: screen) }
      try await Task.sleep(for: .milliseconds(15))
      // While other tests keep every thread busy, nobody looks: that time says nothing.
      let now = ContinuousClock.now
      patience -= min(looked.duration(to: now), Self.longestLook)
      looked = now
    }
  }

  /// What one look at the screen takes at most, on a machine that is not starved.
  private static let longestLook = Duration.milliseconds(250)

  /// Changes the size of the window.
  public func resize(columns: Int, rows: Int) throws {
    try tmux(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// The process that tmux started: a shell, unless the command began with `exec`.
  public func processID() throws -> Int32? {
    let text = try tmux(["display-message", "-p", "#{pane_pid}"])
    return Int32(text.trimmingCharacters(in: .whitespacesAndNewlines))
  }

  /// Ends the program and its terminal.
  public func kill() {
    _ = try? tmux(["kill-server"])
    try? FileManager.default.removeItem(at: folder)
  }

  /// Runs one tmux command on this session's server and returns what it printed.
  @discardableResult
  private func tmux(_ arguments: [String], _ more: [String] = []) throws -> String {
    let socket = folder.appending(path: "socket").path
    let command = try ShortCommand(["tmux", "-u", "-S", socket] + arguments + more)
    guard command.status == 0 else {
      throw TmuxError.failed(arguments.joined(separator: " "), command.printed)
    }
    return command.printed
  }
}
