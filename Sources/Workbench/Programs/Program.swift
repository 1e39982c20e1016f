internal import Glibc

/// A program of the desktop that may or may not be installed.
struct Program: Hashable, Sendable {
  /// A name to look for in `PATH`, or a path.
  var name: String

  /// What came of running a program.
  enum Outcome: Hashable, Sendable {
    case finished(status: Int32, output: [UInt8])
    /// Not installed, or it could not be started.
    case absent
    /// It took too long and was stopped.
    case timedOut
    /// It printed more than was allowed, or ended by a signal.
    case brokenOff

    /// What it printed, when it ended well.
    var output: [UInt8]? {
      if case .finished(status: 0, let output) = self { output } else { nil }
    }
  }

  /// Runs the program without input; what it says on its error stream is dropped.
  func run(
    _ arguments: [String], outputLimit: Int = 64 << 10, timeout: Duration = .seconds(20)
  ) -> Outcome {
    guard let path else { return .absent }
    let child = ChildProcess(
      [path] + arguments, environment: Self.environment(["LC_ALL": "C.UTF-8"]), input: [],
      limit: outputLimit, milliseconds: timeout.milliseconds)
    return switch child.ending {
    case .status(let status): .finished(status: status, output: child.output)
    case .absent: .absent
    case .overtime: .timedOut
    case .overflow, .signal: .brokenOff
    }
  }

  /// Starts the program in a session of its own, where it stays after Pelita and this terminal.
  ///
  /// - Returns: `false` when it is not there, or ended within `patience` without having succeeded.
  func start(_ arguments: [String], patience: Duration) -> Bool {
    guard let path else { return false }
    return ChildProcess.leave(
      [path] + arguments, environment: Self.environment([:]), milliseconds: patience.milliseconds)
  }

  /// Where it is; `nil` when it is not there, as on most laptops some of them are not.
  private var path: String? {
    if name.contains("/") { return access(name, X_OK) == 0 ? name : nil }
    let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return folders.split(separator: ":").map { String($0).appending(part: name) }
      .first { access($0, X_OK) == 0 }
  }

  /// This program's own environment with `changes`.
  private static func environment(_ changes: [String: String]) -> [String] {
    var settings: [String] = []
    var entry = environ
    while let text = entry.pointee {
      let setting = String(cString: text)
      if changes[String(setting.prefix { $0 != "=" })] == nil { settings.append(setting) }
      entry += 1
    }
    return settings + changes.map { "\($0.key)=\($0.value)" }
  }
}

extension Duration {
  fileprivate var milliseconds: Int64 {
    components.seconds * 1000 + components.attoseconds / 1_000_000_000_000_000
  }
}
