/// What a script does to a text before it compares.
public struct TextFolding: OptionSet, Hashable, Sendable {
  public let rawValue: Int
  public static let trims = Self(rawValue: 1)
  public static let lowercases = Self(rawValue: 2)
  public static let uppercases = Self(rawValue: 4)

  /// Makes a set of foldings.
  public init(rawValue: Int) { self.rawValue = rawValue }
}
