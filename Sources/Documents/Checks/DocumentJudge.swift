public import Curriculum

/// Judges a document by its meaning: the same whichever program and format it was made with.
public struct DocumentJudge: Sendable {
  private let kind: DocumentKind
  private let checks: [DocumentCheck]
  /// The document as it was handed out; `nil` when the work began with something else.
  private let starter: OfficeDocument?
  private let seed: UInt64

  /// The document is of another kind than the task asks for.
  public static let otherKind = "document-other-kind"
  /// A formula cannot be computed here; it may well be right.
  public static let unknownFormula = "formula-unknown"

  /// Makes a judge; the same seed changes inputs in the same way.
  public init(
    kind: DocumentKind, checks: [DocumentCheck], starter: OfficeDocument? = nil, seed: UInt64 = 1
  ) {
    self.kind = kind
    self.checks = checks
    self.starter = starter
    self.seed = seed
  }

  /// Every check that is missed gives its reason, in the order of the checks.
  public func verdict(on document: OfficeDocument) -> ExerciseVerdict {
    var reasons: [ExerciseReason] = []
    var unchecked: ExerciseReason?
    guard let judging = judging(of: document) else {
      return .notYet([ExerciseReason(Self.otherKind)])
    }
    for check in checks {
      switch judging(check.subject) {
      case .right: break
      case .missed(let miss, let seen):
        let reason = ExerciseReason(check.reason(for: miss), seen: seen)
        // Two checks may share a reason: it is told once.
        if !reasons.contains(where: { $0.name == reason.name }) { reasons.append(reason) }
      case .unchecked(let seen):
        unchecked = unchecked ?? ExerciseReason(Self.unknownFormula, seen: seen)
      }
    }
    // What is surely missing helps more than what cannot be told.
    if !reasons.isEmpty { return .notYet(reasons) }
    return unchecked.map(ExerciseVerdict.unchecked) ?? .right
  }

  /// What judges one check of a document of the right kind; `nil` for another kind.
  private func judging(of document: OfficeDocument) -> ((DocumentCheck.Subject) -> CheckOutcome)? {
    switch (kind, document) {
    case (.text, .text(let text)):
      return { subject in
        guard case .text(let check) = subject else { return .right }
        return TextJudging(document: text).outcome(of: check)
      }
    case (.sheets, .sheets(let workbook)):
      let judging = SheetJudging(workbook: workbook, starter: starter?.workbook, seed: seed)
      return { subject in
        guard case .sheets(let check) = subject else { return .right }
        return judging.outcome(of: check)
      }
    case (.slides, .slides(let deck)):
      return { subject in
        guard case .slides(let check) = subject else { return .right }
        return SlideJudging(deck: deck).outcome(of: check)
      }
    case (.table, .separated(let table)):
      let before = starter?.separated
      return { subject in
        guard case .table(let check) = subject else { return .right }
        return TableJudging(table: table, starter: before).outcome(of: check)
      }
    default: return nil
    }
  }
}

extension OfficeDocument {
  fileprivate var workbook: Workbook? {
    if case .sheets(let workbook) = self { workbook } else { nil }
  }

  fileprivate var separated: SeparatedText? {
    if case .separated(let table) = self { table } else { nil }
  }
}
