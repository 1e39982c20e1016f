internal import Glibc
internal import Subprocess

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
    guard isInstalled else { return .absent }
    let name = name
    return Waiting.value {
      await withTaskGroup(of: Outcome.self) { group in
        group.addTask { await Self.outcome(of: name, arguments, outputLimit: outputLimit) }
        group.addTask {
          try? await Task.sleep(for: timeout)
          return .timedOut
        }
        let first = await group.next() ?? .brokenOff
        // Ends the program when the time is over, or the sleep when the program was quicker.
        group.cancelAll()
        return first
      }
    }
  }

  /// Whether the program is there; asked first, since most laptops lack some of them.
  private var isInstalled: Bool {
    if name.contains("/") { return access(name, X_OK) == 0 }
    let folders = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    return folders.split(separator: ":")
      .contains { access(String($0).appending(part: name), X_OK) == 0 }
  }

  private static func outcome(
    of name: String, _ arguments: [String], outputLimit: Int
  ) async -> Outcome {
    do {
      // English messages, so that what is read from them does not depend on the language.
      let result = try await Subprocess.run(
        name.contains("/") ? .path(literal(name)) : .name(name), arguments: Arguments(arguments),
        environment: .inherit.updating(["LC_ALL": "C.UTF-8"]), output: .bytes(limit: outputLimit))
      guard case .exited(let status) = result.terminationStatus else { return .brokenOff }
      return .finished(status: status, output: result.standardOutput)
    } catch let error as SubprocessError where error.code == .executableNotFound {
      return .absent
    } catch {
      return .brokenOff
    }
  }
}

/// A path in the type that the library takes, without depending on the package which defines it.
private func literal<Path: ExpressibleByStringLiteral>(_ text: String) -> Path
where Path.StringLiteralType == String { Path(stringLiteral: text) }
