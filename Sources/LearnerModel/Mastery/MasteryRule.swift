/// When first tries show that something is mastered.
///
/// Completed is not mastered: somebody may have got there with hints, or have known it for an hour.
public struct MasteryRule: Hashable, Sendable {
  /// The share of right first tries, 0 to 1.
  public var share = 0.85
  /// How many of the latest first tries are looked at.
  public var latest = 6
  /// With fewer tries nothing is said.
  public var fewest = 3
  /// On so many different days at least.
  public var days = 2

  /// The rule of the product.
  public static let standard = MasteryRule()

  /// Makes a rule.
  public init() {}

  /// What first tries show.
  public enum Finding: Hashable, Sendable {
    /// Too few tries, or all on one day.
    case unknown
    case mastered
    case notMastered
  }

  /// What `tries` show, each with the number of its day, the newest last.
  public func finding(_ tries: [(isRight: Bool, day: Int)]) -> Finding {
    let looked = tries.suffix(latest)
    guard looked.count >= fewest else { return .unknown }
    let right = looked.count { $0.isRight }
    guard Double(right) >= share * Double(looked.count) else { return .notMastered }
    return Set(looked.map(\.day)).count >= days ? .mastered : .unknown
  }
}
