/// A program that a test needs could not be started, or ended badly.
public struct ProgramFailure: Error, Hashable {
  public let what: String
  /// An error number, or the exit code.
  public let code: Int32

  /// Makes a failure.
  public init(what: String, code: Int32) {
    self.what = what
    self.code = code
  }
}
