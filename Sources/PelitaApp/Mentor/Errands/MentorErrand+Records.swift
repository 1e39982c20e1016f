import TrainingModel

extension MentorErrand {
  /// Notes that a follow-up took place.
  ///
  /// - Throws: A complaint when none of this id is waiting.
  func followedUp(_ id: String, outcome: String) throws {
    try MentorWriting(desk: desk).followedUp(followUp(id), outcome: outcome)
  }

  /// Moves a follow-up to another day.
  func move(_ id: String, to text: String) throws {
    guard case .day(let day) = DayReading(text, today: desk.today) else { throw notADay }
    try MentorWriting(desk: desk).move(followUp(id), to: day)
  }

  /// Changes a mentoring record; what is `nil` stays, an empty day is taken out.
  func revise(_ id: String, observed: String?, agreed: String?, next: String?) throws {
    let record = try record(id)
    var draft = MentorWriting.Draft(
      trigger: record.body.trigger, evidence: record.body.evidence,
      observed: observed ?? record.body.observed, agreed: agreed ?? record.body.agreed,
      nextDay: record.body.nextDay)
    if let next {
      switch DayReading(next, today: desk.today) {
      case .none: draft.nextDay = nil
      case .day(let day): draft.nextDay = day
      case .unreadable: throw notADay
      }
    }
    try MentorWriting(desk: desk).revise(record, as: draft)
  }

  /// Closes a record or opens it again.
  func mark(_ id: String, _ standing: MentoringFact.Standing) throws {
    try MentorWriting(desk: desk).mark(record(id), standing)
  }

  private func record(_ id: String) throws -> Entry<MentoringText> {
    guard let record = EntityID(id).flatMap({ desk.model.entry($0, of: MentoringText.self) })
    else { throw Complaint(desk.phrases.noSuchRecord(id), .wrongUsage) }
    return record
  }

  private func followUp(_ id: String) throws -> FollowUp {
    guard let followUp = try desk.overview().followUps.first(where: { $0.text.text == id }) else {
      throw Complaint(desk.phrases.noSuchRecord(id), .wrongUsage)
    }
    return followUp
  }

  private var notADay: Complaint {
    Complaint(
      Explanation(what: desk.phrases.notADay, cure: desk.phrases.nextDayForms), .wrongUsage)
  }
}
