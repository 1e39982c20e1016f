import LearningRecord
import SchoolStore
import TrainingModel

extension SchoolDesk {
  /// From when on somebody is shown as needing help, as the school chose.
  var thresholds: HelpThresholds { school?.body.helpThresholds ?? HelpThresholds() }

  /// By what the store works out what follows from the files.
  var derivation: Derivation { Derivation(thresholds: thresholds, timeZone: timeZone) }

  /// What is hard for many: counts alone.
  func hardActivities() throws -> HardActivities {
    HardActivities(
      try store.tallies(derivation, aliases: model.identities.aliases), thresholds: thresholds)
  }

  /// Who found it hard, and what was answered.
  func hardActivity(_ tally: ActivityTally) throws -> HardActivity {
    HardActivity(
      tally, days: try store.practice(at: tally.activity, derivation),
      identities: model.identities)
  }

  /// Practice before and after every mentoring record, or those about `teacher`.
  func mentoringEffects(of teacher: PersonID? = nil) throws -> MentoringEffects {
    let identities = model.identities
    let records = model.entries(of: MentoringText.self).filter { record in
      teacher.map { identities.areOne($0, record.body.teacher) } ?? true
    }
    let people = Set(records.flatMap { identities.members($0.body.teacher) })
    let practice = try store.practice(of: people, derivation)
    return MentoringEffects(
      records.map { record in
        MentoringEffect(
          of: record, on: day(of: record),
          practice: PracticeRecord(
            joining: identities.members(record.body.teacher).compactMap { practice[$0] }))
      })
  }

  /// What a teacher's events come to, from every id that people have decided is theirs.
  func history(of teacher: PersonID) throws -> LearningHistory {
    try store.history(of: model.identities.members(teacher))
  }

  /// The mentoring records about a teacher, the newest first.
  func records(of teacher: PersonID) -> [MentoringText] { recordEntries(of: teacher).map(\.body) }

  /// The day of a mentoring record.
  func day(of record: Entry<MentoringText>) -> Day {
    model.entry(record.body.fact, of: MentoringFact.self)?.body.day
      ?? timeZone.day(atMilliseconds: record.atMilliseconds)
  }
}
