import TrainingModel

/// One of the things that a teacher may allow.
enum ConsentWish: String, Hashable, CaseIterable {
  case namesInReports
  case statements
  case detailedStatements

  /// Whether `consent` allows it.
  func isAllowed(by consent: Consent) -> Bool {
    switch self {
    case .namesInReports: consent.namesInReports
    case .statements: consent.statements
    case .detailedStatements: consent.detailedStatements
    }
  }

  /// Allows it or takes it back; answers go nowhere without the results they belong to.
  func toggle(in consent: inout Consent) {
    switch self {
    case .namesInReports: consent.namesInReports.toggle()
    case .statements:
      consent.statements.toggle()
      if !consent.statements { consent.detailedStatements = false }
    case .detailedStatements:
      consent.detailedStatements.toggle()
      if consent.detailedStatements { consent.statements = true }
    }
  }
}
