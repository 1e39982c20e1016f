import LearningRecord
import TrainingModel

extension MentorWriting {
  /// What a mentoring record says.
  struct Draft: Hashable {
    var trigger: Difficulty?
    var evidence: [EventID] = []
    var observed = ""
    var agreed = ""
    var nextDay: Day?
  }

  /// Writes a mentoring record: that it took place for the school, what was said for the two.
  func record(_ draft: Draft, about teachers: [PersonID]) throws {
    try desk.write { author in
      try teachers.flatMap { teacher in
        let (fact, text) = (desk.newEntity(), desk.newEntity())
        return [
          try author.revision(
            of: fact,
            MentoringFact(
              teacher: teacher, mentor: author.person, day: desk.today,
              standing: draft.nextDay == nil ? .closed : .open), at: desk.clock),
          try author.revision(
            of: text,
            MentoringText(
              teacher: teacher, fact: fact, trigger: draft.trigger, evidence: draft.evidence,
              observed: draft.observed, agreed: draft.agreed, nextDay: draft.nextDay),
            about: teacher, at: desk.clock),
        ]
      }
    }
  }

  /// Writes a record anew; one that has a day to look again is open, whatever it was.
  func revise(_ record: Entry<MentoringText>, as draft: Draft) throws {
    var text = record.body
    (text.trigger, text.evidence) = (draft.trigger, draft.evidence)
    (text.observed, text.agreed, text.nextDay) = (draft.observed, draft.agreed, draft.nextDay)
    let standing: MentoringFact.Standing? =
      text.nextDay == record.body.nextDay ? nil : text.nextDay == nil ? .closed : .open
    try write(text, inPlaceOf: record, standing: standing)
  }

  /// Closes a record, or opens it again.
  func mark(_ record: Entry<MentoringText>, _ standing: MentoringFact.Standing) throws {
    try write(record.body, inPlaceOf: record, standing: standing)
  }

  /// Notes that a follow-up took place, and what came of it.
  func followedUp(_ followUp: FollowUp, outcome: String = "") throws {
    guard let record = record(of: followUp) else { return }
    var text = record.body
    if !outcome.isEmpty { text.outcome = outcome }
    try write(text, inPlaceOf: record, standing: .followedUp)
  }

  /// Moves a follow-up to another day.
  func move(_ followUp: FollowUp, to day: Day) throws {
    guard let record = record(of: followUp) else { return }
    var text = record.body
    text.nextDay = day
    try write(text, inPlaceOf: record, standing: nil)
  }

  /// The record that a follow-up comes of.
  func record(of followUp: FollowUp) -> Entry<MentoringText>? {
    desk.model.entry(followUp.text, of: MentoringText.self)
  }

  /// How a record stands.
  func standing(of record: Entry<MentoringText>) -> MentoringFact.Standing {
    desk.model.entry(record.body.fact, of: MentoringFact.self)?.body.standing ?? .open
  }

  /// Writes what changed, the text and how it stands in one go.
  private func write(
    _ text: MentoringText, inPlaceOf record: Entry<MentoringText>,
    standing: MentoringFact.Standing?
  ) throws {
    let fact = desk.model.entry(record.body.fact, of: MentoringFact.self)
    try desk.write { author in
      var revisions: [Revision] = []
      if text != record.body {
        revisions.append(
          try author.revision(
            of: record.id, text, inPlaceOf: record, about: text.teacher, at: desk.clock))
      }
      if let standing, var body = fact?.body, body.standing != standing {
        body.standing = standing
        revisions.append(
          try author.revision(of: record.body.fact, body, inPlaceOf: fact, at: desk.clock))
      }
      return revisions
    }
  }
}
