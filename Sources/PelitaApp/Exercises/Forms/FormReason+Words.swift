import Curriculum
import Practice

extension FormReason {
  /// What is said about it, with places for what was seen.
  func words(_ phrases: any Phrases) -> ExerciseFeedback {
    switch self {
    case .formEmpty: phrases.formEmptyWords
    case .fieldEmpty: phrases.fieldEmptyWords
    case .fieldNotEmpty: phrases.fieldNotEmptyWords
    case .notAnAddress: phrases.notAnAddressWords
    case .addressMissing: phrases.addressMissingWords
    case .addressExtra: phrases.addressExtraWords
    case .tooMany: phrases.tooManyWords
    case .lacksPart: phrases.lacksPartWords
    case .avoidPart: phrases.avoidPartWords
    case .tooShort: phrases.tooShortWords
    case .tooLong: phrases.tooLongWords
    case .otherChoice: phrases.otherChoiceWords
    case .attachmentMissing: phrases.attachmentMissingWords
    case .attachmentExtra: phrases.attachmentExtraWords
    case .attachmentForgotten: phrases.attachmentForgottenWords
    case .attachmentNotMentioned: phrases.attachmentNotMentionedWords
    case .allCapitals: phrases.allCapitalsWords
    }
  }
}
