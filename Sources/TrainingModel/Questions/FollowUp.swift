public import LearningRecord

/// A mentoring record that says when to meet or look again, and is not closed.
public struct FollowUp: Hashable, Sendable {
  public var text: EntityID
  public var fact: EntityID
  public var teacher: PersonID
  public var day: Day
  public var agreed: String

  /// Everything still to be followed up, the earliest first.
  static func all(in model: TrainingModel) -> [FollowUp] {
    let closed = Set(
      model.entries(of: MentoringFact.self).filter { $0.body.standing != .open }.map(\.id))
    return model.entries(of: MentoringText.self).compactMap { entry in
      guard let day = entry.body.nextDay, !closed.contains(entry.body.fact) else { return nil }
      return FollowUp(
        text: entry.id, fact: entry.body.fact, teacher: entry.body.teacher, day: day,
        agreed: entry.body.agreed)
    }
    .sorted { ($0.day, $0.text) < ($1.day, $1.text) }
  }

  /// Whether it falls on `today`, before, or in the week that begins then.
  public func isDue(on today: Day) -> Bool { day < today.adding(days: 7) }
}
