/// Something that a deck of slides is checked for.
public enum SlideCheck: Hashable, Sendable {
  /// So many slides. Misses: part, tooMany.
  case count(least: Int, most: Int)
  /// Every slide has a real title. Misses: missing, typed (in a box of its own).
  case titles
  /// At most so many words on a slide. Miss: tooMany.
  case words(most: Int)
  /// At least so many pictures. Miss: missing.
  case pictures(least: Int)
  /// Every picture says what it shows. Misses: missing, typed (a file's name).
  case altTexts
  /// A line such as "Sumber: …" on every slide with a picture. Miss: missing.
  case sources([String])
  /// Titles that hold these texts, in this order. Misses: missing, other (order).
  case order([String])
  /// Notes for the speaker on at least so many slides. Miss: missing.
  case notes(least: Int)
  /// All letters at least so large. Miss: other.
  case letters(leastPoints: Double)
  /// Somewhere one of these texts. Miss: missing.
  case holds([String])
  /// Nowhere any of these texts. Miss: other.
  case lacks([String])
}
