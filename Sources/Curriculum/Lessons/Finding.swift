/// Something wrong in a content file, for its author.
///
/// `problem` is data: its wording is in one place, by language.
public struct Finding: Hashable, Sendable {
  public var position: SourcePosition
  public var severity: Severity
  public var problem: Problem

  /// Whether a finding fails the check.
  public enum Severity: String, Hashable, Sendable {
    case error
    case warning
    /// The reader degraded something of a foreign file.
    case notice
  }

  /// Makes a finding.
  public init(position: SourcePosition, severity: Severity = .error, problem: Problem) {
    self.position = position
    self.severity = severity
    self.problem = problem
  }
}
