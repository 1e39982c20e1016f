import Foundation

/// Makes programs believe that it is another day: their clock starts there and goes on.
///
/// Debian's libfaketime is loaded into them; they know nothing of it.
public enum BelievedDay {
  /// What joins the environment of a program that is to start at eight in the morning of `day`,
  /// such as `2026-09-07`.
  ///
  /// The program has to be started by a shell's `exec`: the library rearranges the environment of
  /// the first program that loads it, and Swift finds a program's arguments beside that.
  ///
  /// - Throws: `ProgramFailure` when the library is not installed.
  public static func environment(_ day: String) throws -> [String: String] {
    guard let library else {
      throw ProgramFailure(what: "no libfaketime; .ci/prepare test installs it", code: 0)
    }
    return [
      "LD_PRELOAD": library, "FAKETIME": "@\(day) 08:00:00", "FAKETIME_DONT_FAKE_MONOTONIC": "1",
      "NO_FAKE_STAT": "1",
    ]
  }

  /// Removes what the library of a program that was killed leaves in shared memory.
  public static func tidy(after process: Int32) {
    for name in ["faketime_shm_\(process)", "sem.faketime_sem_\(process)"] {
      try? FileManager.default.removeItem(atPath: "/dev/shm/" + name)
    }
  }

  private static let library: String? = {
    let folders = (try? FileManager.default.contentsOfDirectory(atPath: "/usr/lib")) ?? []
    return folders.sorted().map { "/usr/lib/\($0)/faketime/libfaketime.so.1" }
      .first(where: FileManager.default.fileExists)
  }()
}
