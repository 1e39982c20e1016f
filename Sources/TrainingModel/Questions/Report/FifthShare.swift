/// A share told in fifths: coarse enough that no few people can be reckoned from it.
///
/// Counts of a part of the teachers would give a few away together with counts of all of them. A
/// share of at least ten people in fifths does not, even for who knows how many they are.
public struct FifthShare: Hashable, Sendable {
  /// 0 for hardly anybody or nobody, 5 for nearly everybody or everybody.
  public let fifths: Int

  /// Of fewer people a fifth would be one person.
  public static let fewestPeople = 2 * PublicCounts.smallest

  /// Returns `nil` of too few people.
  public init?(_ count: Int, of whole: Int) {
    guard whole >= Self.fewestPeople, (0...whole).contains(count) else { return nil }
    fifths = (count * 10 + whole) / (2 * whole)
  }

  public var json: JSONValue { .integer(fifths) }
}
