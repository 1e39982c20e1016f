/// A line that was not taken in, kept to be tried again.
public struct QuarantinedRevision: Hashable, Sendable {
  public var line: [UInt8]
  public var problem: RevisionProblem

  /// Makes a quarantined line.
  public init(line: [UInt8], problem: RevisionProblem) {
    self.line = line
    self.problem = problem
  }
}
