import Curriculum

/// Feedback about sheets of cells.
protocol DocumentSheetPhrases {
  var formulaMissing: ExerciseFeedback { get }
  var formulaTyped: ExerciseFeedback { get }
  var formulaPart: ExerciseFeedback { get }
  var formulaNotFilled: ExerciseFeedback { get }
  var formulaDiffers: ExerciseFeedback { get }
  var formulaLucky: ExerciseFeedback { get }
  var formulaError: ExerciseFeedback { get }
  var functionMissing: ExerciseFeedback { get }
  var numberFormatOther: ExerciseFeedback { get }
  var notSorted: ExerciseFeedback { get }
  var sortedTorn: ExerciseFeedback { get }
  var filterMissing: ExerciseFeedback { get }
  var notFrozen: ExerciseFeedback { get }
  var chartMissing: ExerciseFeedback { get }
  var chartPart: ExerciseFeedback { get }
  var chartUntitled: ExerciseFeedback { get }
  var cellEmpty: ExerciseFeedback { get }
  var valueDiffers: ExerciseFeedback { get }
  var valueChanged: ExerciseFeedback { get }
}

extension DocumentFeedback {
  /// Words about sheets of cells, by the reason's name.
  static let sheet: [String: Words] = [
    "formula-missing": { $0.formulaMissing },
    "formula-typed": { $0.formulaTyped },
    "formula-part": { $0.formulaPart },
    "formula-not-filled": { $0.formulaNotFilled },
    "formula-differs": { $0.formulaDiffers },
    "formula-lucky": { $0.formulaLucky },
    "formula-error": { $0.formulaError },
    "function-missing": { $0.functionMissing },
    "number-format-other": { $0.numberFormatOther },
    "not-sorted": { $0.notSorted },
    "sorted-torn": { $0.sortedTorn },
    "filter-missing": { $0.filterMissing },
    "not-frozen": { $0.notFrozen },
    "chart-missing": { $0.chartMissing },
    "chart-part": { $0.chartPart },
    "chart-untitled": { $0.chartUntitled },
    "cell-empty": { $0.cellEmpty },
    "value-differs": { $0.valueDiffers },
    "value-changed": { $0.valueChanged },
  ]
}
