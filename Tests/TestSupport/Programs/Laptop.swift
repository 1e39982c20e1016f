import Foundation

/// A laptop of one's own: a home folder that nobody else uses, and the real program on it.
public final class Laptop: Sendable {
  /// The program beside the running tests.
  public static let program = URL(filePath: CommandLine.arguments[0])
    .deletingLastPathComponent().appending(path: "pelita").path
  /// The checkout.
  public static let repository = URL(filePath: #filePath)
    .deletingLastPathComponent().appending(path: "../../..").standardized.path

  /// Removed with the laptop.
  public let home: String

  /// Makes a laptop, empty or with everything that is on `other`.
  public init(copying other: Laptop? = nil) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "pelita-laptop-\(UUID().uuidString)")
    home = folder.path
    if let other {
      try FileManager.default.copyItem(atPath: other.home, toPath: home)
    } else {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
  }

  deinit { try? FileManager.default.removeItem(atPath: home) }

  /// What the program sees of the world.
  public var environment: [String: String] {
    [
      "HOME": home, "XDG_DATA_HOME": home + "/data", "PATH": "/usr/bin:/bin",
      "TERM": "xterm", "LANG": "C.UTF-8", "TZ": "Asia/Jakarta",
    ]
  }

  /// Starts the program at a terminal; `additions` join the environment.
  public func start(
    _ arguments: [String] = [], with additions: [String: String] = [:]
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      [Self.program] + arguments, environment: environment.merging(additions) { $1 })
  }

  /// Runs the program as a script does, without a terminal; standard output and the exit code.
  ///
  /// With a `day`, such as `2026-09-07`, the program believes that it is that one.
  public func run(
    _ arguments: [String], input: String = "", on day: String? = nil
  ) throws -> (output: String, status: Int32) {
    let process = Process()
    process.executableURL = URL(filePath: day == nil ? Self.program : "/bin/sh")
    process.arguments =
      day == nil ? arguments : ["-c", "exec \"$0\" \"$@\"", Self.program] + arguments
    process.environment = try environment.merging(
      day.map(BelievedDay.environment) ?? [:]
    ) { $1 }
    defer { BelievedDay.tidy(after: process.processIdentifier) }
    let output = Pipe()
    let keyboard = Pipe()
    process.standardOutput = output
    process.standardError = output
    process.standardInput = keyboard
    try process.run()
    try keyboard.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try keyboard.fileHandleForWriting.close()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (text, process.terminationStatus)
  }
}
