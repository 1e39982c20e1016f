/// How a wrong answer nearly was right; never tells the answer itself.
public enum NearMiss: Hashable, Sendable {
  /// One letter differs.
  case oneLetter
  /// Only capitals, blanks, quotes or final punctuation differ, and here they count.
  case writing
  /// The number is right, the unit is not.
  case unit
  /// The number is outside, but by less than a tenth.
  case closeNumber
  /// The words are right but not their order.
  case wordOrder
}
