/// How many people, as it may stand in a report: a small group is not told apart.
public enum GroupCount: Hashable, Sendable {
  case exact(Int)
  /// At least one, and fewer than this.
  case fewer(than: Int)

  /// The smallest group that a report may show.
  public static let smallest = 5

  /// Nobody and a group that is large enough stay exact.
  public init(_ count: Int, hidingUnder smallest: Int = Self.smallest) {
    self = count == 0 || count >= smallest ? .exact(count) : .fewer(than: smallest)
  }

  /// The number where it may be known.
  public var number: Int? {
    if case .exact(let count) = self { count } else { nil }
  }

  /// A number, or a text such as `<5`.
  public var json: JSONValue {
    switch self {
    case .exact(let count): .integer(count)
    case .fewer(let limit): .string("<\(limit)")
    }
  }
}
