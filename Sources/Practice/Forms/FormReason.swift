/// What can keep a form from being right, when its author gave no name of his own.
///
/// `seen` holds `field` (its label), and `part` where something in it is meant.
public enum FormReason: String, Hashable, CaseIterable, Sendable {
  case formEmpty = "form-empty"
  case fieldEmpty = "field-empty"
  case fieldNotEmpty = "field-not-empty"
  case notAnAddress = "not-an-address"
  case addressMissing = "address-missing"
  case addressExtra = "address-extra"
  case tooMany = "too-many"
  case lacksPart = "lacks-part"
  case avoidPart = "avoid-part"
  case tooShort = "too-short"
  case tooLong = "too-long"
  case otherChoice = "other-choice"
  case attachmentMissing = "attachment-missing"
  case attachmentExtra = "attachment-extra"
  /// The text speaks of an attachment, and none is named.
  case attachmentForgotten = "attachment-forgotten"
  case attachmentNotMentioned = "attachment-not-mentioned"
  case allCapitals = "all-capitals"
}
