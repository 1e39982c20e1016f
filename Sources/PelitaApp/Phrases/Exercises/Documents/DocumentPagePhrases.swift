import Curriculum

/// Feedback about what stands on pages.
protocol DocumentPagePhrases {
  var tableMissing: ExerciseFeedback { get }
  var tableSmall: ExerciseFeedback { get }
  var tableNoHeader: ExerciseFeedback { get }
  var tableGap: ExerciseFeedback { get }
  var pictureMissing: ExerciseFeedback { get }
  var altTextMissing: ExerciseFeedback { get }
  var altTextFileName: ExerciseFeedback { get }
  var lettersSmall: ExerciseFeedback { get }
  var contrastLow: ExerciseFeedback { get }
  var pageOther: ExerciseFeedback { get }
  var pageNumberMissing: ExerciseFeedback { get }
  var pageNumberTyped: ExerciseFeedback { get }
  var marginTextMissing: ExerciseFeedback { get }
  var linkMissing: ExerciseFeedback { get }
  var linkTyped: ExerciseFeedback { get }
}

extension DocumentFeedback {
  /// Words about what stands on pages, by the reason's name.
  static let page: [String: Words] = [
    "table-missing": { $0.tableMissing },
    "table-small": { $0.tableSmall },
    "table-no-header": { $0.tableNoHeader },
    "table-gap": { $0.tableGap },
    "picture-missing": { $0.pictureMissing },
    "alt-text-missing": { $0.altTextMissing },
    "alt-text-file-name": { $0.altTextFileName },
    "letters-small": { $0.lettersSmall },
    "contrast-low": { $0.contrastLow },
    "page-other": { $0.pageOther },
    "page-number-missing": { $0.pageNumberMissing },
    "page-number-typed": { $0.pageNumberTyped },
    "margin-text-missing": { $0.marginTextMissing },
    "link-missing": { $0.linkMissing },
    "link-typed": { $0.linkTyped },
  ]
}
