internal import Glibc

/// A room of its own for a program, built by bubblewrap.
enum PythonConfinement {
  /// An empty folder in memory, which goes with the room.
  static let room = "/room"

  /// The words that come before the command, when `bubblewrap` works here.
  ///
  /// Some systems forbid ordinary people to make such rooms: only trying tells.
  static func working(_ bubblewrap: String) -> [String]? {
    let words = command(bubblewrap)
    let trial = ChildProcess(
      words + ["/usr/bin/env", "true"], environment: [], input: [], limit: 4096,
      milliseconds: 20_000)
    return trial.ending == .status(0) ? words : nil
  }

  private static func command(_ bubblewrap: String) -> [String] {
    [
      bubblewrap, "--unshare-all", "--die-with-parent", "--new-session", "--ro-bind", "/usr",
      "/usr",
    ] + ["/lib", "/lib64", "/bin"].flatMap(systemFolder)
      + ["--dev", "/dev", "--tmpfs", room, "--chdir", room]
  }

  /// Shows a folder that is a link into `/usr` on today's systems and a real one on older ones.
  private static func systemFolder(_ path: String) -> [String] {
    var status = stat()
    guard lstat(path, &status) == 0 else { return [] }
    if status.st_mode & S_IFMT == S_IFLNK { return ["--symlink", "usr" + path, path] }
    return ["--ro-bind", path, path]
  }
}
