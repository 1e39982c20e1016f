/// Why a body is not what its kind asks for; `field` names the member.
public enum BodyProblem: Error, Hashable, Sendable {
  case missing(field: String)
  /// Not of the form that the member has, or out of its bounds.
  case malformed(field: String)
}
