import ProgressStore
import TrainingModel

extension TeacherDesk {
  /// What this teacher allows; nothing until they say so.
  func consent() throws -> Consent {
    try consentEntry()?.body ?? Consent(person: store.person, day: schoolDay)
  }

  /// What this teacher wrote about it; `nil` when they wrote nothing.
  func writtenConsent() throws -> Consent? { try consentEntry()?.body }

  /// Keeps `consent` from today on; it travels with the next progress file.
  func keep(_ consent: Consent) throws {
    let entry = try consentEntry()
    var consent = consent
    consent.day = schoolDay
    // Before any file of the school came, the teacher's own name stands for it: there is one
    // consent of a person either way.
    let id =
      try entry?.id
      ?? mail().model.school.map { Consent.entity(of: store.person, in: $0.id) }
      ?? EntityID(store.person)
    try keep { author in
      (
        [
          try author.revision(
            of: id, consent, replacing: entry?.heads ?? [], at: wallClock)
        ], entry?.heads ?? []
      )
    }
  }

  private func consentEntry() throws -> Entry<Consent>? {
    try ownModel().entries(of: Consent.self).max { $0.body.day < $1.body.day }
  }
}
