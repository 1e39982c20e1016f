import Curriculum

/// Feedback about the files themselves.
protocol DocumentFilePhrases {
  var pdfMissing: ExerciseFeedback { get }
  var pdfNotReal: ExerciseFeedback { get }
  var fileNameOther: ExerciseFeedback { get }
  var documentMissing: ExerciseFeedback { get }
  var documentOpen: ExerciseFeedback { get }
  var documentUnsaved: ExerciseFeedback { get }
  var documentOtherKind: ExerciseFeedback { get }
  var documentDamaged: ExerciseFeedback { get }
  var documentOld: ExerciseFeedback { get }
  var documentEncrypted: ExerciseFeedback { get }
  var documentTooLarge: ExerciseFeedback { get }
  var formulaUnknown: ExerciseFeedback { get }
}

extension DocumentFeedback {
  /// Words about the files themselves, by the reason's name.
  static let file: [String: Words] = [
    "pdf-missing": { $0.pdfMissing },
    "pdf-not-real": { $0.pdfNotReal },
    "file-name-other": { $0.fileNameOther },
    "document-missing": { $0.documentMissing },
    "document-open": { $0.documentOpen },
    "document-unsaved": { $0.documentUnsaved },
    "document-other-kind": { $0.documentOtherKind },
    "document-damaged": { $0.documentDamaged },
    "document-old": { $0.documentOld },
    "document-encrypted": { $0.documentEncrypted },
    "document-too-large": { $0.documentTooLarge },
    "formula-unknown": { $0.formulaUnknown },
  ]
}
