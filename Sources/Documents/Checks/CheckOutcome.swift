import Curriculum

/// What one check found.
enum CheckOutcome: Hashable {
  case right
  /// The way it was missed, and what was seen, for the places in the feedback.
  case missed(CheckMiss, [String: String] = [:])
  /// It cannot be told; what was seen says why.
  case unchecked([String: String])
}
