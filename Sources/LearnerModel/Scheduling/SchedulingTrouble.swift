/// Why a scheduler or its parameters cannot be made.
public enum SchedulingTrouble: Error, Hashable, Sendable {
  /// There are not 21 parameters but `count`.
  case parameterCount(Int)
  /// Parameter w with this number lies outside of its range.
  case parameter(number: Int, value: Double)
  /// A retention of 0, of 1, or beyond.
  case retention(Double)
  /// A step that is no time, or a longest interval below one day.
  case interval(Int64)
}
