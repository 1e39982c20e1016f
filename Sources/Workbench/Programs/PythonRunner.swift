public import Curriculum

/// Runs a person's programs with the system's Python, within limits of time, memory and output.
///
/// With bubblewrap a program sees no network, no file of the laptop but Python's own, and no other
/// program. Without it the launcher's watch keeps accidents away from files and network; only
/// `isIsolated` tells the difference, so that it can be said.
public struct PythonRunner: Hashable, Sendable {
  private let python: String
  private let limiter: String
  /// `bwrap` and what comes before the command, or nothing.
  private let confinement: [String]
  public var limits: PythonLimits

  /// Why programs cannot be run here.
  public enum Absence: Error, Hashable, Sendable {
    /// There is no `python3`.
    case python
    /// There is no `prlimit`, without which nothing keeps a program within limits.
    case limits
  }

  /// Larger programs are refused.
  public static let largestProgram = 64 * 1024

  /// Looks for what is needed in `folders`, the first one wins.
  ///
  /// The system's own Python comes first: it can be shown to a program without showing a home.
  public init(
    searching folders: [String] = ["/usr/bin", "/usr/local/bin", "/bin"],
    limits: PythonLimits = PythonLimits()
  ) throws(Absence) {
    guard let python = Self.program("python3", in: folders) else { throw .python }
    guard let limiter = Self.program("prlimit", in: folders) else { throw .limits }
    self.python = python
    self.limiter = limiter
    self.limits = limits
    confinement = Self.program("bwrap", in: folders).flatMap(PythonConfinement.working) ?? []
  }

  /// Whether programs run in a room of their own, not only within limits.
  public var isIsolated: Bool { !confinement.isEmpty }

  /// Runs `program` once, telling it `input`.
  ///
  /// - Parameters:
  ///   - program: The text of the program.
  ///   - input: What is typed, line by line.
  ///   - changes: Python for the values that the program's first assignments to these names get
  ///     instead of their own.
  /// - Returns: What it printed and how it ended.
  /// - Throws: `FileTrouble` when no temporary folder can be made.
  public func run(
    _ program: String, input: String = "", changes: [String: String] = [:]
  ) throws(FileTrouble) -> ProgramRun {
    guard program.utf8.count <= Self.largestProgram else {
      return ProgramRun(ending: .crashed(detail: "too large"))
    }
    if isIsolated { return run(program, in: PythonConfinement.room, input, changes) }
    let folder = try ScratchFolder()
    defer { folder.remove() }
    return run(program, in: folder.path, input, changes)
  }

  private func run(
    _ program: String, in folder: String, _ input: String, _ changes: [String: String]
  ) -> ProgramRun {
    let words =
      [
        program.filter { $0 != "\0" }, folder, "\(limits.seconds)", "\(limits.patienceSeconds)",
        "\(limits.characters)",
      ] + changes.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let child = ChildProcess(
      confinement + limitedPython + words,
      environment: ["PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8"],
      input: Array(input.utf8), limit: 4 * limits.characters + 1024,
      // The launcher stops in time; this is for a laptop so busy that Python hardly starts.
      milliseconds: Int64(limits.patienceSeconds + 10) * 1000)
    return PythonReport(child).run
  }

  private var limitedPython: [String] {
    // Python's own start counts, too; the launcher stops earlier and says where.
    [
      limiter, "--as=\(limits.megabytes << 20)", "--cpu=\(limits.seconds + 2)", "--nproc=1",
      "--fsize=1048576", "--nofile=64", "--core=0", "--", python, "-I", "-S", "-B", "-X", "utf8",
      "-c", PythonLauncher.program,
    ]
  }
}
