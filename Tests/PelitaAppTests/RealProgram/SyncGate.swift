import Foundation
import TestSupport

/// Watches and holds back the program's syncs of its write-ahead log, through a preloaded library.
struct SyncGate {
  let library: String
  let home: String

  private var log: String { home + "/syncs" }
  private var bar: String { home + "/gate" }

  /// Compiles the library beside the tests.
  static func build() throws -> String {
    let source = Laptop.repository + "/Tests/SyncGate/sync-gate.c"
    let library = URL(filePath: Laptop.program).deletingLastPathComponent()
      .appending(path: "sync-gate.so").path
    let compiler = Process()
    compiler.executableURL = URL(filePath: "/usr/bin/env")
    compiler.arguments = ["cc", "-shared", "-fPIC", "-o", library, source]
    try compiler.run()
    compiler.waitUntilExit()
    guard compiler.terminationStatus == 0 else {
      throw ProgramFailure(what: "cc " + source, code: compiler.terminationStatus)
    }
    return library
  }

  var environment: [String: String] {
    ["LD_PRELOAD": library, "PELITA_SYNC_LOG": log, "PELITA_SYNC_GATE": bar]
  }

  /// How many syncs began and ended so far.
  func syncs() -> (begun: Int, ended: Int) {
    let lines = (try? String(contentsOfFile: log, encoding: .utf8))?.split(separator: "\n") ?? []
    return (lines.count { $0 == "begin" }, lines.count { $0 == "end" })
  }

  /// From now on syncs wait.
  func close() throws { try Data().write(to: URL(filePath: bar)) }

  /// Lets waiting syncs through.
  func open() throws { try FileManager.default.removeItem(atPath: bar) }

  /// Whether a sync beyond those `before` begins within ten seconds.
  func waits(after before: (begun: Int, ended: Int)) -> Bool {
    let deadline = Date(timeIntervalSinceNow: 10)
    while Date() < deadline {
      if syncs().begun > before.begun { return true }
      usleep(2000)
    }
    return false
  }
}
