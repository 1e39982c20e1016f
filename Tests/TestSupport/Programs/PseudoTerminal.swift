import Foundation
import Glibc

/// A program on a pseudo-terminal: what it prints is read as it comes, keys go to it, and it can
/// lose its power.
///
/// For what must be exact in time. What a person sees on the screen is the business of tmux.
public final class PseudoTerminal {
  /// Everything the program has printed so far, escape sequences included.
  public private(set) var output: [UInt8] = []
  private let controller: Int32
  private let process: pid_t
  private var isGone = false

  /// Starts `arguments` (a path first) with `environment` and nothing else from this process.
  public init(
    _ arguments: [String], environment: [String: String], columns: UInt16 = 80, rows: UInt16 = 24
  ) throws {
    controller = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var number: Int32 = 0
    var lock: Int32 = 0
    guard controller >= 0, ioctl(controller, Self.setLock, &lock) == 0,
      ioctl(controller, Self.giveNumber, &number) == 0
    else { throw ProgramFailure(what: "no pseudo-terminal", code: errno) }
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(controller, UInt(TIOCSWINSZ), &size)
    process = try Self.spawn(arguments, environment, terminal: "/dev/pts/\(number)")
  }

  deinit {
    if !isGone { cutPower() }
    close(controller)
  }

  /// The output as text.
  public var text: String { String(decoding: output, as: UTF8.self) }

  /// Types `text`; "\r" is the Enter key.
  public func type(_ text: String) {
    var bytes = Array(text.utf8)
    while !bytes.isEmpty {
      let count = write(controller, bytes, bytes.count)
      guard count > 0 else { return }
      bytes.removeFirst(count)
    }
  }

  /// Reads until `marker` stands in the output after `start`; where it ends, or nil after `seconds`
  /// or when the program has closed its side.
  public func end(of marker: String, after start: Int = 0, seconds: Double = 10) -> Int? {
    let deadline = Date(timeIntervalSinceNow: seconds)
    var searched = start
    while true {
      if let range = output[min(searched, output.count)...].firstRange(of: Array(marker.utf8)) {
        return range.upperBound
      }
      searched = max(start, output.count - marker.utf8.count)
      let left = deadline.timeIntervalSinceNow
      guard left > 0, read(milliseconds: Int32(left * 1000) + 1) else { return nil }
    }
  }

  /// Reads what comes within `seconds`.
  public func listen(seconds: Double) {
    let deadline = Date(timeIntervalSinceNow: seconds)
    while deadline.timeIntervalSinceNow > 0 {
      guard read(milliseconds: Int32(deadline.timeIntervalSinceNow * 1000)) else { return }
    }
  }

  /// Ends the program as a power cut does, and reads what had reached the screen by then.
  public func cutPower() {
    kill(process, SIGKILL)
    _ = exitStatus()
  }

  /// Waits for the end and gives the exit code, or 128 + the signal.
  public func exitStatus() -> Int32 {
    while read(milliseconds: 10_000) {}
    if isGone { return 0 }
    isGone = true
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
  }

  /// Reads once; false when nothing came in time or nothing more will come.
  private func read(milliseconds: Int32) -> Bool {
    var waiting = pollfd(fd: controller, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 4096)
    // Once the program is gone and everything is read, Linux reports EIO.
    let count = Glibc.read(controller, &buffer, buffer.count)
    guard count > 0 else { return false }
    output += buffer[..<count]
    return true
  }
}

extension PseudoTerminal {
  // Of Linux and glibc; the Swift overlay leaves them out.
  /// Unlocks the far side (TIOCSPTLCK).
  private static let setLock: UInt = 0x4004_5431
  /// Asks for the number of the far side (TIOCGPTN).
  private static let giveNumber: UInt = 0x8004_5430
  /// Makes the program the leader of a session (POSIX_SPAWN_SETSID).
  private static let newSession: Int32 = 0x80

  /// The first terminal that a session leader opens becomes the one that controls it.
  private static func spawn(
    _ arguments: [String], _ environment: [String: String], terminal: String
  ) throws -> pid_t {
    var files = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&files)
    defer { posix_spawn_file_actions_destroy(&files) }
    posix_spawn_file_actions_addopen(&files, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&files, 0, 1)
    posix_spawn_file_actions_adddup2(&files, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A thread of the test runner may block signals that the program must see, such as a resize.
    var noSignals = sigset_t()
    sigemptyset(&noSignals)
    posix_spawnattr_setsigmask(&attributes, &noSignals)
    posix_spawnattr_setflags(&attributes, Int16(newSession | POSIX_SPAWN_SETSIGMASK))

    let variables = environment.map { "\($0.key)=\($0.value)" }
    var process: pid_t = 0
    let path = arguments.first ?? ""
    let code = withCStrings(arguments) { arguments in
      withCStrings(variables) { variables in
        posix_spawn(&process, path, &files, &attributes, arguments, variables)
      }
    }
    guard code == 0 else {
      throw ProgramFailure(what: arguments.joined(separator: " "), code: code)
    }
    return process
  }

  private static func withCStrings<Value>(
    _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Value
  ) -> Value {
    let copies: [UnsafeMutablePointer<CChar>?] = texts.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}
