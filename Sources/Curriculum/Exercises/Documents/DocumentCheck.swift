/// One thing that a document is checked for, and what a miss of it is called.
public struct DocumentCheck: Hashable, Sendable {
  public var subject: Subject
  /// The reason's name for every way of missing it that `reasons` does not name; `nil` leaves it to
  /// the usual name, for which the kind has words.
  public var reason: String?
  /// Reasons for certain ways of missing it, by the way's name.
  public var reasons: [String: String]

  /// What is looked at.
  public enum Subject: Hashable, Sendable {
    case text(TextCheck)
    case sheets(SheetCheck)
    case slides(SlideCheck)
    case table(TableCheck)
  }

  /// The name of the reason for missing it in the way called `miss`.
  public func reason(for miss: CheckMiss) -> String {
    reasons[miss.rawValue] ?? reason ?? subject.usualReason(for: miss)
  }

  /// Reads one entry of `checks`; unknown ways of missing it are findings.
  init?(_ fields: FieldReader, for kind: DocumentKind) {
    reason = fields.optionalText("reason")
    reasons = [:]
    if let named = fields.fields("reasons") {
      for key in named.keys {
        reasons[key] = named.text(key)
        guard CheckMiss(rawValue: key) == nil else { continue }
        named.report(.notOneOf(key: key, choices: CheckMiss.allCases.map(\.rawValue)), at: key)
      }
    }
    switch kind {
    case .text:
      guard let check = TextCheck(fields) else { return nil }
      subject = .text(check)
    case .sheets:
      guard let check = SheetCheck(fields) else { return nil }
      subject = .sheets(check)
    case .slides:
      guard let check = SlideCheck(fields) else { return nil }
      subject = .slides(check)
    case .table:
      guard let check = TableCheck(fields) else { return nil }
      subject = .table(check)
    }
  }
}

/// How a check can be missed, so that each way can have words of its own.
public enum CheckMiss: String, Hashable, CaseIterable, Sendable {
  /// Not there at all.
  case missing
  /// There, but made by hand: bold text for a heading, "-" for a list, a typed number.
  case typed
  /// There, but of another kind, level, size or place.
  case other
  /// Only some of it.
  case part
  /// A formula that stands in the first cells and was not copied to the others.
  case notFilled = "not-filled"
  /// A formula that gives something else.
  case differs
  /// A formula that is right for these numbers alone.
  case lucky
  /// An error stands in the cell.
  case error
  /// Too much or too many.
  case tooMany = "too-many"
  /// What belonged together is not together any more, or was changed.
  case torn
  /// The chart, table or slide has no heading of its own.
  case untitled
}
