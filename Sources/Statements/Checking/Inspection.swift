/// A walk through one statement: where it is, and what it has found.
struct Inspection {
  let version: SpecificationVersion
  /// Nothing lies in the future when this is not known.
  let nowMilliseconds: Int64?
  private(set) var verdict = StatementVerdict()
  private var place = ""

  init(version: SpecificationVersion, nowMilliseconds: Int64?) {
    self.version = version
    self.nowMilliseconds = nowMilliseconds
  }

  /// Notes what the specification forbids here.
  mutating func refuse(_ problem: StatementProblem) {
    verdict.reasons.append(StatementFinding(problem, at: place))
  }

  /// Notes what the specification only advises against.
  mutating func warn(_ problem: StatementProblem) {
    verdict.warnings.append(StatementFinding(problem, at: place))
  }

  /// Looks at the member `name` of where it is.
  mutating func enter(_ name: String, _ look: (inout Inspection) -> Void) {
    enterPlace(place.isEmpty ? name : "\(place).\(name)", look)
  }

  /// Looks at the item at `index` of the array where it is.
  mutating func enter(_ index: Int, _ look: (inout Inspection) -> Void) {
    enterPlace("\(place)[\(index)]", look)
  }

  private mutating func enterPlace(_ inner: String, _ look: (inout Inspection) -> Void) {
    let outer = place
    place = inner
    look(&self)
    place = outer
  }
}
