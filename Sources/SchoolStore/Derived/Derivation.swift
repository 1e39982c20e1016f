public import TrainingModel

/// By what the derived tables are made: what a school chose.
public struct Derivation: Hashable, Sendable {
  /// Raised when the rules of `TrainingModel` change what is derived.
  private static let rules = 2

  public var thresholds: HelpThresholds
  public var timeZone: SchoolTimeZone

  /// The usual thresholds and time zone unless given.
  public init(
    thresholds: HelpThresholds = HelpThresholds(), timeZone: SchoolTimeZone = .western
  ) {
    self.thresholds = thresholds
    self.timeZone = timeZone
  }

  /// What is remembered beside the tables; another one means that they are made anew.
  var text: String { "\(Self.rules) \(timeZone.rawValue) \(thresholds.json.compactText)" }
}
