/// How many people belong to a group, as far as it may be told: no group under five is a number.
public enum PublicCount: Hashable, Sendable {
  case exact(Int)
  /// Between these, both included: so that a smaller group cannot be reckoned from it.
  case between(Int, Int)
  /// Nothing is told, since it would give a small group away.
  case hidden

  /// One to four.
  public static let few = PublicCount.between(1, PublicCounts.smallest - 1)

  /// The number, where it is told.
  public var number: Int? {
    if case .exact(let number) = self { number } else { nil }
  }

  /// A number; an object with `from` and `to`; or `null`.
  public var json: JSONValue {
    switch self {
    case .exact(let number): .integer(number)
    case .between(let low, let high):
      .object(JSONObject([.init("from", .integer(low)), .init("to", .integer(high))]))
    case .hidden: .null
    }
  }
}

extension PublicCount {
  /// The least that it may be.
  public var least: Int {
    switch self {
    case .exact(let number): number
    case .between(let low, _): low
    case .hidden: 0
    }
  }
}
