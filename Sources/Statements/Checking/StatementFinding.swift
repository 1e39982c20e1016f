/// A problem with its place in the statement.
public struct StatementFinding: Hashable, Sendable {
  /// Names joined by dots, places in arrays in brackets, such as `context.team.member[0]`; empty for
  /// the statement itself.
  public var place: String
  public var problem: StatementProblem

  /// Makes a finding.
  public init(_ problem: StatementProblem, at place: String = "") {
    self.place = place
    self.problem = problem
  }

  /// One line for programs: the place, then the problem's code.
  public var text: String {
    place.isEmpty ? problem.rawValue : "\(place): \(problem.rawValue)"
  }
}
