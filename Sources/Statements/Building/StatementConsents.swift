import LearningRecord
import TrainingModel

/// Who agreed to what, looked up once for the whole record.
struct StatementConsents {
  private let identities: Identities
  private var consents: [PersonID: Consent] = [:]

  /// The same as `TrainingModel.consent(of:)` for everybody at once.
  init(_ model: TrainingModel, identities: Identities) {
    self.identities = identities
    for entry in model.entries(of: Consent.self) {
      let person = identities.canonical(entry.body.person)
      guard identities.areOne(entry.author, entry.body.person) else { continue }
      // Of several on one day only what all allow, as there.
      consents[person] = consents[person]?.united(with: entry.body) ?? entry.body
    }
  }

  /// What was completed, passed and mastered may be told.
  func allowStatements(of person: PersonID) -> Bool {
    consents[identities.canonical(person)]?.statements == true
  }

  /// Answers, requests and mentoring may be told.
  func allowDetails(of person: PersonID) -> Bool {
    consents[identities.canonical(person)]?.detailedStatements == true
  }
}
