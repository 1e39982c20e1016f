import Curriculum

/// Feedback about slides.
protocol DocumentSlidePhrases {
  var slidesFew: ExerciseFeedback { get }
  var slidesMany: ExerciseFeedback { get }
  var slideMissing: ExerciseFeedback { get }
  var slidesOrder: ExerciseFeedback { get }
  var slideTitleMissing: ExerciseFeedback { get }
  var slideTitleInBox: ExerciseFeedback { get }
  var slideWordy: ExerciseFeedback { get }
  var sourceMissing: ExerciseFeedback { get }
  var notesFew: ExerciseFeedback { get }
}

extension DocumentFeedback {
  /// Words about slides, by the reason's name.
  static let slide: [String: Words] = [
    "slides-few": { $0.slidesFew },
    "slides-many": { $0.slidesMany },
    "slide-missing": { $0.slideMissing },
    "slides-order": { $0.slidesOrder },
    "slide-title-missing": { $0.slideTitleMissing },
    "slide-title-in-box": { $0.slideTitleInBox },
    "slide-wordy": { $0.slideWordy },
    "source-missing": { $0.sourceMissing },
    "notes-few": { $0.notesFew },
  ]
}
