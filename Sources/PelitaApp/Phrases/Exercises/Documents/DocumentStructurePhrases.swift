import Curriculum

/// Feedback about how a text is built.
protocol DocumentStructurePhrases {
  var headingMissing: ExerciseFeedback { get }
  var headingByHand: ExerciseFeedback { get }
  var headingLevel: ExerciseFeedback { get }
  var headingsFew: ExerciseFeedback { get }
  var listMissing: ExerciseFeedback { get }
  var listByHand: ExerciseFeedback { get }
  var listForm: ExerciseFeedback { get }
  var sectionShort: ExerciseFeedback { get }
  var textMissing: ExerciseFeedback { get }
  var textLeft: ExerciseFeedback { get }
  var wordsFew: ExerciseFeedback { get }
  var wordsMany: ExerciseFeedback { get }
  var spacesByHand: ExerciseFeedback { get }
  var emptyLines: ExerciseFeedback { get }
}

extension DocumentFeedback {
  /// Words about how a text is built, by the reason's name.
  static let structure: [String: Words] = [
    "heading-missing": { $0.headingMissing },
    "heading-by-hand": { $0.headingByHand },
    "heading-level": { $0.headingLevel },
    "headings-few": { $0.headingsFew },
    "list-missing": { $0.listMissing },
    "list-by-hand": { $0.listByHand },
    "list-form": { $0.listForm },
    "section-short": { $0.sectionShort },
    "text-missing": { $0.textMissing },
    "text-left": { $0.textLeft },
    "words-few": { $0.wordsFew },
    "words-many": { $0.wordsMany },
    "spaces-by-hand": { $0.spacesByHand },
    "empty-lines": { $0.emptyLines },
  ]
}
