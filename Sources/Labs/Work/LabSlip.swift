/// Why a choice could not be carried out; it changes nothing and is never a try.
public enum LabSlip: Hashable, Sendable {
  /// Not one of the things that can be chosen now.
  case notAChoice(String)
  /// A whole number between these was expected.
  case notInRange(lowest: Int, highest: Int)
  /// Not one of these words.
  case notOneOf([String])
  /// A place is two numbers and one of these labels.
  case placeUnclear([String])
  /// As many as may be were added already.
  case noneLeft(most: Int)
  case alreadyAdded(Int)
  /// Only what was added can be taken back.
  case notAdded(Int)
  /// Something has to be chosen before.
  case tooEarly(needs: LabVerb)
  /// The word never occurs in the text.
  case wordNotSeen(String)
  /// Two words or more make a sentence.
  case tooShort
}
