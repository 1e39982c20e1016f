import Curriculum

/// Feedback about tables of separated values.
protocol DocumentTablePhrases {
  var columnMissing: ExerciseFeedback { get }
  var columnExtra: ExerciseFeedback { get }
  var columnOrder: ExerciseFeedback { get }
  var rowsFew: ExerciseFeedback { get }
  var rowsMany: ExerciseFeedback { get }
  var separatorOther: ExerciseFeedback { get }
  var fieldEmpty: ExerciseFeedback { get }
  var fieldTwice: ExerciseFeedback { get }
  var fieldOther: ExerciseFeedback { get }
  var fieldNoNumber: ExerciseFeedback { get }
  var fieldOutOfRange: ExerciseFeedback { get }
  var fieldChanged: ExerciseFeedback { get }
  var entryMissing: ExerciseFeedback { get }
  var entryOther: ExerciseFeedback { get }
  var nameLeft: ExerciseFeedback { get }
}

extension DocumentFeedback {
  /// Words about tables of separated values, by the reason's name.
  static let table: [String: Words] = [
    "column-missing": { $0.columnMissing },
    "column-extra": { $0.columnExtra },
    "column-order": { $0.columnOrder },
    "rows-few": { $0.rowsFew },
    "rows-many": { $0.rowsMany },
    "separator-other": { $0.separatorOther },
    "field-empty": { $0.fieldEmpty },
    "field-twice": { $0.fieldTwice },
    "field-other": { $0.fieldOther },
    "field-no-number": { $0.fieldNoNumber },
    "field-out-of-range": { $0.fieldOutOfRange },
    "field-changed": { $0.fieldChanged },
    "entry-missing": { $0.entryMissing },
    "entry-other": { $0.entryOther },
    "name-left": { $0.nameLeft },
  ]
}
