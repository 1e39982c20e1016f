import LearningRecord

extension LearningHistory {
  /// What happened, in order, without what somebody else did here.
  var bodies: [EventBody] { events.map(\.event.body) }
}
